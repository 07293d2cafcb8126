/** Text that is dropped into composers, in Chromium with the extension that ships. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ways } from "../../lib/page/nudge/words.ts";
import { built } from "../../scripts/build.ts";
import { type ChromiumSession, launchChromium } from "./support/browsers/chromium.ts";
import { dropOn } from "./support/browsers/drag.ts";
import { fileConfig, fileHost } from "./support/file-tab.ts";
import type { EditorName } from "./support/pages/editor-names.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { withheldInFiles } from "./support/sample-files.ts";
import { until } from "./support/until.ts";

let server: HostServer;
let browser: ChromiumSession;

beforeAll(async () => {
  server = await serveHosts();
  browser = await launchChromium({ server, extension: { build: built.chromeDemo, config: fileConfig } });
});

afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

const [cardNumber] = withheldInFiles;

/** Drops a text into the middle of an editor's line, and returns what its model then holds. */
async function droppedText(host: string, editor: EditorName, text: string, then: (tab: TextTab) => Promise<void>) {
  const composer = await browser.open(host, editor);
  try {
    await composer.type("Hello team");
    const line = editor === "react-textarea" ? "#composer textarea" : "#composer [contenteditable]";
    await dropOn(composer.page, line, { text, html: `<p>${text}</p>` }, { x: 20, y: 12 });
    await then(composer);
    await until("a text in the editor", async () => (await composer.text()) !== "Hello team");
    return { text: await composer.text(), seen: (await composer.seen()).join("\n") };
  } finally {
    await composer.close();
  }
}
type TextTab = Awaited<ReturnType<ChromiumSession["open"]>>;
const nothing = async () => undefined;

// Quill is not among them: it takes no dropped text by itself.
describe.each(["react-textarea", "contenteditable", "prosemirror", "tiptap", "lexical", "slate", "codemirror"] as const)(
  "text dropped into %s",
  (editor) => {
    test("clean: the browser's own drop", async () => {
      const { text } = await droppedText(fileHost.nudge, editor, "on Friday", nothing);
      expect(text).toContain("on Friday");
      expect(text).toBe((await droppedText(fileHost.native, editor, "on Friday", nothing)).text);
    });

    test("held, then added anyway: where it was dropped", async () => {
      const dirty = `card ${cardNumber}`;
      const { text } = await droppedText(fileHost.nudge, editor, dirty, async ({ nudge, page }) => {
        await nudge.waitFor();
        expect(await page.evaluate(() => window.__seen.join())).not.toContain(cardNumber);
        await nudge.press("pasteAnyway");
      });
      const wanted = (await droppedText(fileHost.native, editor, dirty, nothing)).text;
      // Chromium itself puts spaces around words that are dropped into plain editable text; its insert command does not.
      const same = (whole: string) => (editor === "contenteditable" ? whole.replace(/\s/g, "") : whole);
      expect(same(text)).toBe(same(wanted));
    });

    test("redacted", async () => {
      const { text, seen } = await droppedText(fileHost.nudge, editor, `card ${cardNumber}`, async ({ nudge }) => {
        await nudge.press("redact");
        await nudge.says(ways.drop.redacted);
      });
      expect(text).toContain("card [CARD_1 ending ");
      expect(seen).not.toContain(cardNumber);
    });
  },
);

describe.each(["react-textarea", "contenteditable", "prosemirror"] as const)("text moved inside %s", (editor) => {
  test("stays the browser's own, whatever it holds", async () => {
    const composer = await browser.open(fileHost.nudge, editor);
    await composer.type(`${cardNumber} is the card`);
    const { page } = composer;
    const { length } = cardNumber!;
    const selected = () =>
      page.evaluate(() => {
        const field = document.activeElement as HTMLTextAreaElement;
        return field.value ? field.selectionEnd - field.selectionStart : String(document.getSelection()).length;
      });
    // Again where the editor was still at the typing and put the caret back.
    await until("the number to be selected", async () => {
      await page.keyboard.press("Home");
      for (let count = 0; count < length; count++) await page.keyboard.press("Shift+ArrowRight");
      return (await selected()) === length;
    });
    const line = editor === "react-textarea" ? "#composer textarea" : "#composer [contenteditable]";
    const box = (await page.locator(line).boundingBox())!;
    await page.mouse.move(box.x + 30, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x + 200, box.y + 12, { steps: 5 });
    await page.mouse.move(box.x + box.width - 20, box.y + 14, { steps: 5 });
    await page.mouse.up();
    await until("the text to have moved", async () => (await composer.text()).indexOf(cardNumber!) > 5);
    expect((await composer.nudge.view())?.dialog ?? null).toBeNull();
    await composer.close();
  });
});
