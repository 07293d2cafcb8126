/** Which press is a send: all that may be, and nothing else, in Chromium with the extension that ships. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { ways } from "../../lib/page/nudge/words.ts";
import { built } from "../../scripts/build.ts";
import { type ChromiumComposer, type ChromiumSession, launchChromium } from "./support/browsers/chromium.ts";
import { hostWhere } from "./support/matrices/paste-matrix.ts";
import { dirtyLine, isHeld, sendConfig, sendsOf } from "./support/matrices/send-matrix.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";

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

test("a draft that the page put there itself is held too", () =>
  using(hostWhere.nudge, "react-textarea", { send: "form" }, async (sending) => {
    const { page } = sending.composer as ChromiumComposer;
    await page.evaluate((text) => {
      document.body.focus();
      const field = document.createElement("textarea");
      field.value = text;
      document.querySelector("form")?.prepend(field);
    }, dirtyLine);
    await sending.composer.clickSend();
    await isHeld(sending);
  }));

/** What a page may have beside its composer, as HTML; "closed:" puts it into a closed shadow root. Counts its presses. */
async function addControl(
  { page }: ChromiumComposer,
  html: string,
  alone = false,
): Promise<{ press(): Promise<void>; pressed(): Promise<number> }> {
  const at = await page.evaluate(
    ({ markup, withoutSend }) => {
      if (withoutSend) document.getElementById("send")?.remove();
      const host = document.createElement("span");
      const closed = markup.startsWith("closed:");
      const place = closed ? host.attachShadow({ mode: "closed" }) : host;
      place.append(document.createRange().createContextualFragment(markup.replace("closed:", "")));
      document.querySelector("main")?.append(host);
      const control = place.firstElementChild!;
      Object.assign(window, { __pressed: 0 });
      control.addEventListener("click", (event) => {
        event.preventDefault();
        (window as unknown as { __pressed: number }).__pressed += 1;
      });
      const { x, y, width, height } = control.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    { markup: html, withoutSend: alone },
  );
  return {
    press: () => page.mouse.click(at.x, at.y),
    pressed: () => page.evaluate(() => (window as unknown as { __pressed: number }).__pressed),
  };
}

const icon = '<svg width="24" height="24"><rect width="24" height="24"/></svg>';

test.each([
  '<div role="button" aria-label="Send">➤</div>',
  '<a href="#">Send</a>',
  '<input type="image" alt="Send" width="24" height="24">',
  `<button>${icon.replace("<svg", '<svg data-icon="paper-plane"')}</button>`,
  `<button>${icon}</button>`,
  `<div style="cursor:pointer">${icon}</div>`,
  `<x-send tabindex="0">${icon}</x-send>`,
  `closed:<button aria-label="Senden">${icon}</button>`,
  '<button style="position:fixed;top:8px;right:8px">Send</button>',
])("sends, or may: %s", (html) =>
  using(hostWhere.nudge, "react-textarea", {}, async (sending) => {
    const composer = sending.composer as ChromiumComposer;
    await composer.type(dirtyLine);
    const control = await addControl(composer, html);
    await control.press();
    await isHeld(sending);
    expect(await control.pressed()).toBe(0);
    // The same press reaches the page once there is nothing to hold.
    await composer.nudge.press("redact");
    await composer.nudge.says(ways.send.redacted);
    await control.press();
    expect(await control.pressed()).toBe(1);
  }),
);

test("a button with words that nobody knows is held where no other one says that it sends", () =>
  using(hostWhere.nudge, "react-textarea", {}, async (sending) => {
    await sending.composer.type(dirtyLine);
    const control = await addControl(sending.composer as ChromiumComposer, "<button>Abracadabra</button>", true);
    await control.press();
    await isHeld(sending);
  }));

test.each([
  "<button>Attach files</button>",
  '<button aria-label="Choose model" aria-haspopup="menu">GPT</button>',
  `<button aria-label="Dictate">${icon}</button>`,
  "<button>Stop</button>",
  "<button>Explain this code</button>",
  '<a href="/pricing">See how to send more</a>',
  "<select><option>Fast</option></select>",
  "<p>Some words of an answer.</p>",
])("does something else, whatever the text: %s", (html) =>
  using(hostWhere.nudge, "react-textarea", {}, async (sending) => {
    const composer = sending.composer as ChromiumComposer;
    await composer.type(dirtyLine);
    const control = await addControl(composer, html);
    await control.press();
    expect(await control.pressed()).toBe(1);
    expect(await composer.nudge.view()).toBeNull();
    await composer.clickSend();
    await isHeld(sending);
  }),
);

test("a page that clicks its own button gets nothing out of what is held", () =>
  using(hostWhere.nudge, "react-textarea", {}, async (sending) => {
    const { composer } = sending;
    await composer.type(dirtyLine);
    await (composer as ChromiumComposer).page.evaluate(() => {
      for (let count = 0; count < 50; count++) document.getElementById("send")?.click();
    });
    await isHeld(sending);
  }));

test("fields that take the names of the form's own members change nothing", () =>
  using(hostWhere.nudge, "react-textarea", { send: "form" }, async (sending) => {
    const { composer } = sending;
    await composer.type(dirtyLine);
    await (composer as ChromiumComposer).page.evaluate(() => {
      for (const name of [
        "elements",
        "parentElement",
        "contains",
        "getRootNode",
        "querySelectorAll",
        "matches",
        "getAttribute",
        "hasAttribute",
        "getBoundingClientRect",
        "isContentEditable",
      ]) {
        const field = document.createElement("input");
        field.type = "hidden";
        field.name = name;
        document.querySelector("form")?.append(field);
      }
    });
    for (const send of [
      () => composer.clickSend(),
      () =>
        (composer as ChromiumComposer).page.evaluate(() =>
          HTMLFormElement.prototype.requestSubmit.call(document.querySelector("form")),
        ),
    ]) {
      await send();
      await isHeld(sending);
      await composer.nudge.press("cancel");
      await composer.nudge.gone();
    }
  }));
