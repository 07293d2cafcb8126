/** Composers in which a redacted text is hard to put in, or hard to find again: it arrives as a paste of the person's would, or is said not to. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { details, headings, reasons, ways } from "../../lib/page/nudge/words.ts";
import { built } from "../../scripts/build.ts";
import { type ChromiumComposer, type ChromiumSession, launchChromium } from "./support/browsers/chromium.ts";
import type { OpenOptions } from "./support/composer.ts";
import { dirty, expectNothingSeen, hostWhere, withheld } from "./support/matrices/paste-matrix.ts";
import { dirtyLine, reasonForDataOnly, sendConfig, sendsOf } from "./support/matrices/send-matrix.ts";
import { redactedNotice } from "./support/nudge.ts";
import type { ComposerName } from "./support/pages/editor-names.ts";
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

const using = sendsOf(
  () => browser,
  () => server,
);

/** What stands in an empty composer after a paste that nobody looks at. */
async function native(editor: ComposerName, text: string): Promise<string> {
  const composer = await browser.open(hostWhere.native, editor);
  await composer.paste(text);
  await until("the text", async () => (await composer.text()) !== "");
  const pasted = await composer.text();
  await composer.close();
  return pasted;
}

const hidden = (text: string) => withheld.reduce((left, value) => left.replace(value, "[…]"), text);
const found = (text: string) => text.replace(/\[[A-Z]+_\d+(?: ending \d{4})?\]/g, "[…]");

describe("into an empty composer, where policy redacts by itself", () => {
  test.each(["slate", "lexical", "contenteditable", "contenteditable-pre", "react-textarea", "reads-clipboard"] as const)(
    "%s: what a paste of the person's would give, with placeholders, and the next send is free",
    (editor) =>
      using(hostWhere.redact, editor, {}, async ({ composer, arrived }) => {
        await composer.paste(dirty);
        await composer.nudge.says(redactedNotice);
        expect(found(await composer.text())).toBe(hidden(await native(editor, dirty)));
        const text = await composer.text();
        await (composer as ChromiumComposer).page.bringToFront();
        await composer.clickSend();
        expect(await arrived(1)).toEqual([text]);
        await expectNothingSeen(composer);
      }),
  );
});

test("line breaks stay also where the page demands Trusted Types", () =>
  using(hostWhere.redact, "contenteditable-pre", { strict: true }, async ({ composer }) => {
    await composer.paste(dirty);
    await composer.nudge.says(redactedNotice);
    expect(found(await composer.text())).toBe(hidden(dirty));
  }));

test("what a field that reads the clipboard before it takes a paste is given with a reason is asked about once", () =>
  using(reasonForDataOnly, "reads-clipboard", {}, async ({ composer }) => {
    await composer.paste(dirty);
    await composer.nudge.press("pasteAnyway");
    await composer.nudge.chooseReason(reasons["needed-for-task"]);
    await composer.nudge.press("confirmReason");
    await until("the text", async () => (await composer.text()) === dirty);
    expect((await composer.nudge.view())?.dialog ?? null).toBeNull();
  }));

test("where a page takes a paste and puts nothing in, nobody is told that it went in, and the text can be copied", () =>
  using(hostWhere.redact, "react-textarea", {}, async ({ composer }) => {
    await (composer as ChromiumComposer).page.evaluate(() => {
      addEventListener("paste", (event) => event.preventDefault());
    });
    await composer.paste(dirty);
    const { dialog, text, controls } = await composer.nudge.waitFor();
    expect(dialog).toBe(headings.notConfirmed);
    expect(text).toContain(details.notConfirmed);
    expect(text).not.toContain(redactedNotice);
    await composer.nudge.press("copyRedacted");
    await composer.nudge.gone();
    expect(controls.length).toBeGreaterThan(0);
    const copied = await (composer as ChromiumComposer).page.evaluate(() => navigator.clipboard.readText());
    expect(found(copied)).toBe(hidden(dirty));
    expect(await composer.text()).toBe("");
  }));

const roots: readonly NonNullable<OpenOptions["inside"]>[] = ["open", "nested", "closed"];

describe.each(roots)("a form in a shadow root (%s) that a page's own shortcut submits", (inside) => {
  test("the submit is held and the text redacted, and the next one sends it", () =>
    using(hostWhere.redact, "react-textarea", { send: "form", inside }, async ({ composer, sent, arrived }) => {
      const submit = () => (composer as ChromiumComposer).page.keyboard.press("Alt+S");
      await composer.type(dirtyLine);
      await submit();
      await composer.nudge.says(ways.send.redacted);
      expect(await composer.tried()).toBe(0);
      expect(sent()).toEqual([]);
      await submit();
      expect((await arrived(1)).map(found)).toEqual([hidden(dirtyLine)]);
    }));
});
