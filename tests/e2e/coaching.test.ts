/** What the nudge explains and for how long, when it stops asking, and which wording it uses: in a real page, over several questions. */
import { isDeepStrictEqual } from "node:util";
import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ways } from "../../lib/page/nudge/words.ts";
import type { Activity } from "../../lib/schema/activity.ts";
import { extensionId } from "../../lib/schema/extension-id.ts";
import type { ManagedConfig } from "../../lib/schema/managed-config.ts";
import type { Policy } from "../../lib/schema/policy.ts";
import { say } from "../../lib/words/say.ts";
import { built } from "../../scripts/build.ts";
import { type ChromiumComposer, type ChromiumSession, launchChromium } from "./support/browsers/chromium.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { savePicture } from "./support/pictures.ts";
import { randomDigits, withCheckDigit } from "./support/sample-values.ts";
import { until } from "./support/until.ts";

const policy: Policy = {
  version: 1,
  name: "e2e",
  rules: [
    { id: "stops-here", when: { tools: ["perplexity"] }, action: "block" },
    { id: "people", when: { families: ["EMAIL"] }, action: "nudge" },
    { id: "payment", when: { categories: ["payment"] }, action: "nudge" },
  ],
  otherwise: "record",
  status: {},
  approved: [],
};
const cardText = () => `Refund ${withCheckDigit(`4${randomDigits(14)}`)} please`;
const mailText = () => `Write to kim.${randomDigits(6)}@hazel-reed.net today`;

let hosts: HostServer;
let browser: ChromiumSession;
beforeAll(async () => {
  hosts = await serveHosts();
});
afterAll(() => hosts?.close());

/** A fresh browser for each test: what was explained and counted stays with its profile. */
function withPolicy(more: Partial<Policy>): void {
  beforeEach(async () => {
    const config: ManagedConfig = { policy: { ...policy, ...more } };
    browser = await launchChromium({ server: hosts, extension: { build: built.chromeDemo, config } });
    return () => browser.dispose();
  });
}

async function open(host = "chatgpt.com"): Promise<ChromiumComposer> {
  return browser.open(host, "contenteditable");
}

/** Pastes, reads the card, leaves it. Null where it went in unasked. */
async function ask(composer: ChromiumComposer, text: string): Promise<string | null> {
  await composer.paste(text);
  await until(
    "the card or the text",
    async () => (await composer.nudge.view())?.dialog != null || (await composer.text()).includes(text),
  );
  const view = await composer.nudge.view();
  if (view?.dialog == null) return null;
  await composer.nudge.press("cancel");
  await composer.nudge.gone();
  return view.text;
}

/** What was recorded, the first first, each as its last revision says. */
async function recorded(kind: Activity["kind"] = "paste"): Promise<Activity[]> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  const rows = await page.evaluate(async () => {
    const runtime = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome
      .runtime;
    const answer = (await runtime.sendMessage({ name: "list-records", request: {} })) as {
      reply: { rows: { what: string; text: string }[] };
    };
    return answer.reply.rows.filter(({ what }) => what === "activity").map(({ text }) => text);
  });
  await page.close();
  const latest = new Map<string, Activity>();
  for (const text of rows) {
    const parsed = JSON.parse(text) as { activity: Activity } | Activity;
    const one = "activity" in parsed ? parsed.activity : parsed;
    if (one.revision >= (latest.get(one.id)?.revision ?? 0)) latest.set(one.id, one);
  }
  return [...latest.values()].filter((one) => one.kind === kind).sort((a, b) => a.occurredAt - b.occurredAt);
}

describe("explaining", () => {
  withPolicy({});

  test("in full the first time, in a line the second time, then no more; in other tabs, too; each kind for itself", async () => {
    const composer = await open();
    await composer.paste(cardText());
    const view = await composer.nudge.waitFor();
    expect(view.text).toContain(say("coaching.card.title"));
    expect(view.text).toContain(say("coaching.card.first"));
    expect(view.text).toContain(say("coaching.why.trainsUnlessOptedOut"));
    for (const colorScheme of ["light", "dark"] as const) {
      await composer.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const { violations } = await new AxeBuilder({ page: composer.page }).include("waymark-nudge").analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await savePicture(composer.page, `nudge-explains-${colorScheme}`);
    }
    const guide = view.controls.find(({ name }) => name === say("coaching.guide"))!;
    const [opened] = await Promise.all([browser.context.waitForEvent("page"), composer.page.mouse.click(guide.x, guide.y)]);
    await opened.getByRole("heading", { level: 1 }).waitFor();
    expect(opened.url()).toBe(`chrome-extension://${extensionId}/guide.html`);
    await opened.close();
    await composer.page.bringToFront();
    await composer.nudge.press("cancel");
    await composer.nudge.gone();

    const other = await open("jan.ai");
    const second = await ask(other, cardText());
    expect(second).toContain(say("coaching.card.second"));
    expect(second).not.toContain(say("coaching.card.title"));
    // The catalogue says nothing of training here, so neither does the card.
    expect(second).not.toContain("trains");
    const third = await ask(other, cardText());
    expect(third).not.toContain(say("coaching.card.second"));
    expect(await ask(other, mailText())).toContain(say("coaching.people.title"));
  });
});

describe("the day's cap", () => {
  withPolicy({ fatigue: { perDay: 2, below: "medium" } });

  test("what was typed while questions were left goes out past the cap, and the page's own request with it", async () => {
    const composer = await open();
    const typed = mailText();
    await composer.type(typed);
    expect(await ask(composer, mailText())).not.toBeNull();
    expect(await ask(composer, mailText())).not.toBeNull();
    await composer.send();
    await until("the prompt", () =>
      hosts.requests.some(({ path, body }) => path.endsWith("/prompt") && body.includes(typed.slice(0, 20))),
    );
    expect((await composer.nudge.view())?.dialog ?? null).toBeNull();
    await until("the record", async () => (await recorded("send")).some(({ pastCap }) => pastCap === true));
  });

  test("past it what matters least goes in and is recorded as that; the rest is asked, and a hard stop stands", async () => {
    const composer = await open();
    expect(await ask(composer, mailText())).not.toBeNull();
    expect(await ask(composer, mailText())).not.toBeNull();
    expect(await ask(composer, mailText())).toBeNull();
    expect(await ask(composer, cardText())).not.toBeNull();
    await composer.close();
    const other = await open("claude.ai");
    expect(await ask(other, mailText())).toBeNull();
    await other.close();
    const blocked = await open("perplexity.ai");
    await blocked.paste(mailText());
    expect((await blocked.nudge.waitFor()).dialog).not.toBeNull();
    await blocked.close();
    // Each has its end: what was asked about is recorded as held first.
    const ended = async () => (await recorded()).filter(({ outcome }) => outcome !== "held");
    await until("the records", async () => (await ended()).length === 6);
    const rows = await recorded();
    expect(rows.map(({ tool, action, outcome, pastCap = false }) => [tool, action, outcome, pastCap])).toEqual([
      ["chatgpt", "nudge", "cancelled", false],
      ["chatgpt", "nudge", "cancelled", false],
      ["chatgpt", "record", "allowed", true],
      ["chatgpt", "nudge", "cancelled", false],
      ["claude", "record", "allowed", true],
      ["perplexity", "block", "blocked", false],
    ]);
    expect(rows[2]!.rule).toBe("people");
  });
});

describe("the same again", () => {
  withPolicy({});

  test("what was let through a moment ago goes in again by that answer, says so, and is recorded; anything else is asked", async () => {
    const text = cardText();
    const composer = await open();
    await composer.paste(text);
    await composer.nudge.waitFor();
    await composer.nudge.press("pasteAnyway");
    await until("the text", async () => (await composer.text()).includes(text));
    await composer.paste(` And again: ${text}`);
    await composer.nudge.says(say("coaching.again"));
    await until("the text twice", async () => (await composer.text()).split(text).length === 3);
    expect(await ask(composer, cardText())).toContain(ways.paste.proceed);
    const outcomes = async () => (await recorded()).map(({ outcome }) => outcome);
    await until("the records", async () => isDeepStrictEqual(await outcomes(), ["overridden", "overridden", "cancelled"]));
  });
});

describe("compared wordings", () => {
  const warm = "Leave it";
  withPolicy({
    experiments: [
      { id: "tone", share: 1, variants: ["a", "b"].map((id) => ({ id, texts: { en: { "nudge.cancel": `${warm} (${id})` } } })) },
    ],
  });

  test("the card says the variant's words, and what came of it is counted under its name", async () => {
    const composer = await open();
    await composer.paste(cardText());
    const view = await composer.nudge.waitFor();
    const said = view.controls.find(({ name }) => name.startsWith(warm))?.name;
    expect(said).toMatch(/\((a|b)\)$/);
    await composer.page.keyboard.press("Escape");
    await composer.nudge.gone();
    await until("the record", async () => (await recorded())[0]?.outcome === "cancelled");
    const [first] = await recorded();
    expect(first!.variant).toBe(`tone:${said!.slice(-2, -1)}`);
    expect((await recorded("visit")).every(({ variant }) => variant === undefined)).toBe(true);
  });
});
