/** Pages that show the backstop one thing and send another: written once, run by one test file a browser. */
import { expect, test } from "vitest";
import { draft, type Tab } from "./matrices/backstop-matrix.ts";
import { hostWhere, withheld } from "./matrices/paste-matrix.ts";
import type { EditorName } from "./pages/editor-names.ts";
import type { HostServer } from "./pages/serve-hosts.ts";
import { type ShiftyWay, shift, shiftyWays } from "./shifty-ways.ts";
import { until } from "./until.ts";

interface Session {
  open(host: string, editor: EditorName): Promise<Tab>;
}

const card = withheld[0]!;
/** Here the page is never asked: what it shows does not go through functions of its own. */
const unasked: readonly ShiftyWay[] = [
  "fetch buffer",
  "fetch FormData",
  "xhr opened by a frame",
  "socket params",
  "socket buffer",
];

export function describeShifty(session: () => Session, server: () => HostServer): void {
  test.each(shiftyWays)("what is looked at is what is sent, and a page is asked for it once: %s", async (way) => {
    const tab = await session().open(hostWhere.nudge, "contenteditable");
    try {
      await tab.type(draft);
      const mark = `shifty-${way.replaceAll(" ", "-")}-`;
      expect(await tab.page.evaluate(shift, { way, mark, text: card })).toBe(unasked.includes(way) ? 0 : 1);
      await tab.page.evaluate((end: string) => fetch(`/collect-${end}`), `${mark}end`);
      const seen = () => server().requests.filter(({ path }) => path.includes(mark));
      await until("what the page sent after it", () => seen().some(({ path }) => path.includes("end")));
      if (way.startsWith("socket") && way !== "socket address")
        await until("the next message", () => seen().some(({ body }) => body === "after"));
      const sent = seen().map(({ path, body }) => `${decodeURIComponent(path)} ${body}`);
      expect(sent.filter((each) => each.includes(card))).toEqual([]);
    } finally {
      await tab.close();
    }
  });
}
