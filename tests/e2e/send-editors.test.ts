/** Sends from real editors under the real hosts of AI tools, and what policy makes of them, in Chromium with the extension that ships. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { reasons, ways } from "../../lib/page/nudge/words.ts";
import { built } from "../../scripts/build.ts";
import { type ChromiumComposer, type ChromiumSession, launchChromium, serviceWorker } from "./support/browsers/chromium.ts";
import type { Composer } from "./support/composer.ts";
import { dumpExtensionStorage } from "./support/evidence.ts";
import { hostWhere, withheld } from "./support/matrices/paste-matrix.ts";
import {
  describeSends,
  dirtyLine,
  isHeld,
  onlyRecorded,
  reasonForDataOnly,
  sendConfig,
  sendsOf,
} from "./support/matrices/send-matrix.ts";
import { stepsOf } from "./support/nudge.ts";
import { editorNames } from "./support/pages/editor-names.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { until } from "./support/until.ts";

let server: HostServer;
let browser: ChromiumSession;

beforeAll(async () => {
  server = await serveHosts();
  browser = await launchChromium({ server, extension: { build: built.chromeDemo, config: sendConfig } });
});

afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

describeSends(
  editorNames,
  () => browser,
  () => server,
);

const using = sendsOf(
  () => browser,
  () => server,
);

test("what was pasted with a reason is not asked about again when it is sent", () =>
  using(reasonForDataOnly, "prosemirror", { send: "keydown" }, async ({ composer, arrived }) => {
    await composer.paste(dirtyLine);
    await composer.nudge.press("pasteAnyway");
    await composer.nudge.chooseReason(reasons["needed-for-task"]);
    await composer.nudge.press("confirmReason");
    await until("the text", async () => (await composer.text()).includes(withheld[0] ?? ""));
    await composer.press("Enter");
    expect(await arrived(1)).toEqual([dirtyLine]);
    expect((await composer.nudge.view())?.dialog ?? null).toBeNull();
  }));

test("where policy hides by itself, Enter hides, and the next one sends", () =>
  using(hostWhere.redact, "tiptap", { send: "keydown" }, async ({ composer, sent, arrived }) => {
    await composer.type(dirtyLine);
    await composer.press("Enter");
    await composer.nudge.says(ways.send.redacted);
    expect(sent()).toEqual([]);
    await composer.press("Enter");
    expect((await arrived(1))[0]).toMatch(/^Please refund card \[[A-Z]+_1 ending \d{4}\] today\.$/);
  }));

test("where policy stops a tool for such data there is no way to send it", () =>
  using(hostWhere.block, "lexical", { send: "keydown" }, async (sending) => {
    const { composer } = sending;
    await composer.type(dirtyLine);
    for (const again of [composer.press, composer.press]) {
      await again("Enter");
      await isHeld(sending);
      expect(stepsOf(await composer.nudge.waitFor()).map(({ name }) => name)).toEqual(["Continue in Le Chat", "Cancel"]);
      await composer.nudge.press("cancel");
      await composer.nudge.gone();
    }
    expect(await composer.text()).toBe(dirtyLine);
  }));

test("what is typed while the card is open stays when the values are hidden, and is looked at too", () =>
  using(hostWhere.nudge, "prosemirror", { send: "keydown" }, async (sending) => {
    const { composer } = sending;
    await composer.type(dirtyLine);
    await composer.press("Enter");
    await isHeld(sending);
    await (composer as ChromiumComposer).page.evaluate(() => window.__editor.focus());
    await composer.type(` And account ${withheld[1]} as well.`);
    await composer.nudge.press("redact");
    await composer.nudge.says(ways.send.redacted);
    expect(await composer.text()).toMatch(
      /^Please refund card \[[A-Z]+_1 ending \d{4}\] today\. And account \[[A-Z]+_1 ending \d{4}\] as well\.$/,
    );
  }));

test("where policy only records, the send goes as it is and is recorded once", () =>
  using(onlyRecorded, "react-textarea", { send: "form" }, async ({ composer, arrived }) => {
    await composer.type(dirtyLine);
    await composer.clickSend();
    expect(await arrived(1)).toEqual([dirtyLine]);
    expect(await composer.nudge.view()).toBeNull();
    const worker = await serviceWorker(browser.context);
    const recorded = async () =>
      (await dumpExtensionStorage(worker)).match(/"kind":"send","tool":"grok"[^{]*"outcome":"allowed"/g)?.length ?? 0;
    await until("the record", async () => (await recorded()) > 0);
    expect(await recorded()).toBe(1);
  }));

/** As pages do that keep drafts: posts by itself what stands in the composer. False where the request did not get out. */
const syncDraft = (composer: Composer) =>
  (composer as ChromiumComposer).page.evaluate(() =>
    fetch("/prompt", { method: "POST", body: JSON.stringify({ text: window.__editor.text() }) }).then(
      () => true,
      () => false,
    ),
  );

test.each(["contenteditable", "react-textarea", "slate"] as const)(
  "a draft with a value in it is not synced while it is typed: %s",
  (editor) =>
    using(hostWhere.nudge, editor, {}, async ({ composer, sent }) => {
      await composer.type("Please refund");
      expect(await syncDraft(composer)).toBe(true);
      await composer.type(` card ${withheld[0]}`);
      expect(await syncDraft(composer)).toBe(false);
      expect(sent()).toEqual(["Please refund"]);
    }),
);

test("what was a value only until it was typed to its end is not withheld any more", () =>
  using(hostWhere.nudge, "react-textarea", { send: "keydown" }, async ({ composer, arrived }) => {
    await composer.type(`Build number ${withheld[0]}`);
    expect(await syncDraft(composer)).toBe(false);
    await composer.type("00000000000000000000x");
    await composer.press("Enter");
    expect(await arrived(1)).toEqual([`Build number ${withheld[0]}00000000000000000000x`]);
  }));
