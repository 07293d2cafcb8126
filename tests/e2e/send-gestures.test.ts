/** Every gesture that sends, held from its first event to its last, in Chromium with the extension that ships. */
import type { CDPSession } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { settleTime } from "../../lib/page/nudge/trusted-activation.ts";
import { ways } from "../../lib/page/nudge/words.ts";
import { built } from "../../scripts/build.ts";
import { type ChromiumComposer, type ChromiumSession, launchChromium } from "./support/browsers/chromium.ts";
import { hostWhere } from "./support/matrices/paste-matrix.ts";
import { dirtyLine, hiddenArrives, isHeld, type Sending, sendConfig, sendsOf } from "./support/matrices/send-matrix.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { savePicture } from "./support/pictures.ts";
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

/** Until the card takes an answer: a key that comes sooner was meant for the page. */
async function untilSettled({ page }: ChromiumComposer): Promise<void> {
  const shown = await page.evaluate(() => performance.now());
  await page.waitForFunction((end) => performance.now() > end, shown + settleTime + 150);
}

/** The driver of the browser itself, for what a keyboard of Playwright has no key for. */
async function devTools({ composer }: Sending): Promise<CDPSession> {
  const { page } = composer as ChromiumComposer;
  return page.context().newCDPSession(page);
}

describe.each(["keydown", "keypress", "keyup"] as const)("a page that sends on %s", (send) => {
  test.each(["contenteditable", "react-textarea"] as const)("%s: the whole stroke is held", (editor) =>
    using(hostWhere.nudge, editor, { send }, async (sending) => {
      const { composer } = sending;
      await composer.type(dirtyLine);
      await composer.press("Enter");
      await isHeld(sending);
      expect(await composer.text()).toBe(dirtyLine);
      await hiddenArrives(sending, () => composer.press("Enter"));
    }),
  );

  test("an answer by Enter in the card is not another Enter in the box", () =>
    using(hostWhere.nudge, "contenteditable", { send }, async (sending) => {
      const { composer } = sending;
      await composer.type(dirtyLine);
      await composer.press("Enter");
      await isHeld(sending);
      await untilSettled(composer as ChromiumComposer);
      // From "Continue in …" over the redaction and "Look first" to "Send anyway".
      await composer.press("Tab");
      await composer.press("Tab");
      await composer.press("Tab");
      await composer.press("Enter");
      await composer.nudge.says(ways.send.ready?.heading ?? "");
      expect(sending.sent()).toEqual([]);
      await composer.press("Enter");
      expect((await sending.arrived(1)).map((text) => text.trim())).toEqual([dirtyLine]);
    }));
});

test("Ctrl+Enter is held, Shift+Enter is a new line", () =>
  using(hostWhere.nudge, "contenteditable", { send: "keydown" }, async (sending) => {
    const { composer } = sending;
    await composer.type(dirtyLine);
    await composer.press("ShiftEnter");
    await composer.type("Second line");
    expect(await composer.text()).toBe(`${dirtyLine}\nSecond line`);
    expect(await composer.nudge.view()).toBeNull();
    await composer.press("ControlEnter");
    await isHeld(sending);
    await hiddenArrives(sending, () => composer.press("ControlEnter"));
  }));

describe.each(["input", "react-textarea"] as const)("a form with %s", (editor) => {
  test("the button of the form", () =>
    using(hostWhere.nudge, editor, { send: "form" }, async (sending) => {
      const { composer } = sending;
      await composer.type(dirtyLine);
      await composer.clickSend();
      await isHeld(sending);
      await hiddenArrives(sending, () => composer.clickSend());
    }));

  test("the page submits it by itself", () =>
    using(hostWhere.nudge, editor, { send: "form" }, async (sending) => {
      const { composer } = sending;
      await composer.type(dirtyLine);
      await (composer as ChromiumComposer).page.evaluate(() => document.forms[0]?.requestSubmit());
      await isHeld(sending);
    }));
});

test("a form's own Enter is held, and goes through when clean", () =>
  using(hostWhere.nudge, "input", { send: "form" }, async (sending) => {
    const { composer } = sending;
    await composer.type(dirtyLine);
    await composer.press("Enter");
    await isHeld(sending);
    await hiddenArrives(sending, () => composer.press("Enter"));
    expect((await composer.nudge.view())?.dialog ?? null).toBeNull();
  }));

test("a page that sends as soon as the button goes down hears of it only when there is nothing to hold", () =>
  using(hostWhere.nudge, "lexical", { send: "press" }, async (sending) => {
    const { composer } = sending;
    await composer.type(dirtyLine);
    await composer.clickSend();
    await isHeld(sending);
    await hiddenArrives(sending, () => composer.clickSend());
  }));

test.each([undefined, "press"] as const)("a tap on the button is held as a whole (%s)", (send) =>
  using(hostWhere.nudge, "react-textarea", send ? { send } : {}, async (sending) => {
    const { composer } = sending;
    await composer.type(dirtyLine);
    const browserItself = await devTools(sending);
    await browserItself.send("Emulation.setTouchEmulationEnabled", { enabled: true });
    const at = await (composer as ChromiumComposer).page.evaluate(() => window.__editor.sendAt());
    const tap = async () => {
      await browserItself.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at] });
      await browserItself.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    };
    await tap();
    await isHeld(sending);
    await hiddenArrives(sending, tap);
  }),
);

test.each(["Enter", "Space"] as const)("%s on the focused button is held", (key) =>
  using(hostWhere.nudge, "slate", {}, async (sending) => {
    const { composer } = sending;
    await composer.type(dirtyLine);
    const press = async () => {
      await (composer as ChromiumComposer).page.locator("#send").focus();
      await composer.press(key);
    };
    await press();
    await isHeld(sending);
    await hiddenArrives(sending, press);
  }),
);

test.each(["keydown", "keyup"] as const)(
  "an Enter that ends a composition is no send, to us or to a page that sends on %s",
  (send) =>
    using(hostWhere.nudge, "contenteditable", { send }, async (sending) => {
      const { composer, sent } = sending;
      await composer.type(`${dirtyLine} `);
      const browserItself = await devTools(sending);
      await browserItself.send("Input.imeSetComposition", { text: "ni", selectionStart: 2, selectionEnd: 2 });
      const enter = { key: "Enter", code: "Enter" };
      await browserItself.send("Input.dispatchKeyEvent", {
        type: "rawKeyDown",
        ...enter,
        key: "Process",
        windowsVirtualKeyCode: 229,
      });
      await browserItself.send("Input.insertText", { text: "你" });
      await browserItself.send("Input.dispatchKeyEvent", { type: "keyUp", ...enter, windowsVirtualKeyCode: 13 });
      await until("the composition to be over", async () => (await composer.text()) === `${dirtyLine} 你`);
      expect(await composer.nudge.view()).toBeNull();
      expect(sent()).toEqual([]);
      await composer.press("Enter");
      await isHeld(sending);
    }),
);

describe.each(["open", "nested", "closed"] as const)("in %s shadow roots", (inside) => {
  test.each(["contenteditable", "react-textarea"] as const)("%s: Enter and button", (editor) =>
    using(hostWhere.nudge, editor, { inside, send: "keydown" }, async (sending) => {
      const { composer } = sending;
      await composer.type(dirtyLine);
      await composer.press("Enter");
      await isHeld(sending);
      await composer.nudge.press("cancel");
      await composer.nudge.gone();
      await composer.clickSend();
      await isHeld(sending);
      await hiddenArrives(sending, () => composer.clickSend());
    }),
  );
});

test("the card for a send, for looking at", () =>
  using(hostWhere.nudge, "prosemirror", { send: "keydown" }, async (sending) => {
    const { composer } = sending;
    await composer.type(dirtyLine);
    await composer.press("Enter");
    await isHeld(sending);
    await untilSettled(composer as ChromiumComposer);
    await savePicture((composer as ChromiumComposer).page, "send");
    await hiddenArrives(sending, () => composer.press("Enter"));
  }));
