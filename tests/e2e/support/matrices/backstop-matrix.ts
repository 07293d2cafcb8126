/** What must hold for every way on which a page sends by itself: written once, run by one test file a browser. */
import { expect, test } from "vitest";
import { headings } from "../../../../lib/page/nudge/words.ts";
import type { Composer } from "../composer.ts";
import type { EditorName } from "../pages/editor-names.ts";
import { type Sending, type SendWay, sendFromPage, sendWays } from "../pages/send-ways.ts";
import type { HostServer } from "../pages/serve-hosts.ts";
import { until } from "../until.ts";
import { hostWhere, withheld } from "./paste-matrix.ts";

/** What Playwright's and Puppeteer's pages have in common. */
export interface Page {
  bringToFront(): Promise<void>;
  // biome-ignore lint/suspicious/noExplicitAny: the two say differently what may be passed
  evaluate<Result>(work: (arg: any) => Result | Promise<Result>, arg?: any): Promise<Awaited<Result>>;
}

export interface Tab extends Composer {
  readonly page: Page;
}

interface Session {
  open(host: string, editor: EditorName): Promise<Tab>;
}

const card = withheld[0]!;
export const draft = `Please refund card ${card} today.`;
const harmless = "Please refund the card of the last order today.";

/** What a page sees when a request is refused: what it would see without a network. */
const refused: Readonly<Record<SendWay, string>> = {
  fetch: "TypeError",
  "fetch url": "TypeError",
  "fetch Request": "TypeError",
  "fetch FormData": "TypeError",
  "fetch file": "TypeError",
  "fetch buffer": "TypeError",
  "fetch stream": "TypeError",
  xhr: "error 0 4",
  "xhr url": "error 0 4",
  "xhr file": "error 0 4",
  "xhr sync": "NetworkError",
  beacon: "false",
  // The answer has to be given before the file is read.
  "beacon file": "sent",
  socket: "sent",
  "socket file": "sent",
  "socket url": "error",
  "events url": "closed",
  "form.submit": "sent",
  "form.submit file": "sent",
  "form button": "sent",
};

let marks = 0;

export interface BackstopOptions {
  /** Ways that the browser itself does not have. */
  readonly without: readonly SendWay[];
}

export function describeBackstop(session: () => Session, server: () => HostServer, { without }: BackstopOptions): void {
  const ways = sendWays.filter((way) => !without.includes(way));

  async function using(work: (tab: Tab) => Promise<void>): Promise<void> {
    const tab = await session().open(hostWhere.nudge, "contenteditable");
    try {
      await work(tab);
    } finally {
      await tab.close();
    }
  }

  const reached = (mark: string, text = "") =>
    server().requests.some(
      ({ path, body }) =>
        path.includes(`/collect-${mark}`) && `${decodeURIComponent(path)} ${decodeURIComponent(safe(body))}`.includes(text),
    );

  async function send(tab: Tab, way: SendWay, text: string, from: Sending["from"]): Promise<{ mark: string; outcome: string }> {
    const mark = `${++marks}-`;
    return { mark, outcome: await tab.page.evaluate(sendFromPage, { way, text, from, mark }) };
  }

  /** What stands in the composer; where the gate would hold the way itself on that account, what was held and not let through. */
  async function withhold(tab: Tab, way: SendWay): Promise<void> {
    if (way !== "form button") return tab.type(draft);
    await tab.paste(draft);
    await tab.nudge.waitFor();
    await tab.nudge.press("cancel");
    await tab.nudge.gone();
  }

  const cases: [SendWay, Sending["from"]][] = [
    ...ways.map((way): [SendWay, "page"] => [way, "page"]),
    ...(["blank", "srcdoc", "window"] as const).map((from): [SendWay, typeof from] => ["fetch", from]),
    ["form.submit", "blank"],
    ["socket", "blank"],
  ];

  test.each(cases)("%s from %s: what is withheld stays, the rest goes", (way, from) =>
    using(async (tab) => {
      const before = await send(tab, way, draft, from);
      await until("the request before anything is withheld", () => reached(before.mark, card));
      await withhold(tab, way);

      const dirty = await send(tab, way, draft, from);
      expect(dirty.outcome).toBe(refused[way]);
      const clean = await send(tab, way, harmless, from);
      await until("the harmless request", () => reached(clean.mark));
      expect(clean.outcome).toBe(before.outcome);
      expect(reached(dirty.mark, card)).toBe(false);
      // A page behind another window draws nothing new, in Firefox not even to the end of a fade.
      if (from === "window") await tab.page.bringToFront();
      await tab.nudge.says(headings.requestStopped);
    }),
  );
}

/** Bodies of forms are percent-encoded, the others may hold a sign that looks like it. */
function safe(body: string): string {
  return body.replace(/%(?![0-9A-Fa-f]{2})/g, "%25").replaceAll("+", " ");
}
