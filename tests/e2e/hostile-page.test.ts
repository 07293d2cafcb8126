/** Pages that get in the way, by policy or on purpose: what is held stays held. In Chromium. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { built } from "../../scripts/build.ts";
import { type ChromiumComposer, type ChromiumSession, launchChromium, pasteText } from "./support/browsers/chromium.ts";
import { dirty, expectNothingSeen, hostWhere, matrixConfig, withheld } from "./support/matrices/paste-matrix.ts";
import { nudgeHost, redactedNotice } from "./support/nudge.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { until } from "./support/until.ts";

let server: HostServer;
let browser: ChromiumSession;

beforeAll(async () => {
  server = await serveHosts();
  browser = await launchChromium({ server, extension: { build: built.chromeDemo, config: matrixConfig } });
});

afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

async function heldPaste(composer: ChromiumComposer): Promise<void> {
  await composer.type("Hello team:");
  await composer.paste(dirty);
  await composer.nudge.waitFor();
}

test.each(["react-textarea", "contenteditable"] as const)("strict CSP with Trusted Types: %s", async (editor) => {
  const composer = await browser.open(hostWhere.nudge, editor, { strict: true });
  await heldPaste(composer);
  expect((await composer.nudge.view())?.styled).toBe(true);
  await composer.nudge.press("redact");
  await composer.nudge.says(redactedNotice);
  await expectNothingSeen(composer);
  await composer.close();
});

test("a page cannot style the nudge out of sight", async () => {
  const composer = await browser.open(hostWhere.nudge, "prosemirror");
  await heldPaste(composer);
  const { page } = composer;
  const { x, y } = (await composer.nudge.view())!.controls[0]!;
  const clip = { x: x - 150, y: y - 10, width: 300, height: 60 };
  const picture = async () => (await page.screenshot({ clip })).toString("base64");
  let before = await picture();
  await until("the card to have arrived", async () => {
    const last = before;
    before = await picture();
    return before === last;
  });
  const tricks = [
    "opacity:0",
    "visibility:hidden",
    "display:none",
    "filter:opacity(0)",
    "clip-path:inset(50%)",
    "transform:scale(0)",
    "z-index:-1",
    "content-visibility:hidden",
    "pointer-events:none",
  ];
  const changed: string[] = [];
  for (const trick of tricks) {
    await page.evaluate(
      ([name, style]) => {
        const [property, value] = style!.split(":") as [string, string];
        document.querySelector<HTMLElement>(name!)!.style.setProperty(property, value, "important");
      },
      [nudgeHost, trick],
    );
    if ((await picture()) !== before) changed.push(trick);
    await page.evaluate((name) => document.querySelector<HTMLElement>(name)!.removeAttribute("style"), nudgeHost);
  }
  expect(changed).toEqual([]);
  await composer.close();
});

test("a page cannot stop the gate by forging the framework's own start event", async () => {
  const composer = await browser.open(hostWhere.nudge, "contenteditable");
  const id = new URL((browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent("serviceworker"))).url()).host;
  await composer.page.evaluate((extension) => {
    const type = `${extension}:gate:wxt:content-script-started`;
    document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: "gate", messageId: "forged" } }));
    window.postMessage({ type, contentScriptName: "gate", messageId: "forged" }, "*");
  }, id);
  await heldPaste(composer);
  expect(await composer.text()).toBe("Hello team:");
  await expectNothingSeen(composer);
  await composer.close();
});

test("a composer in nested open shadow roots", async () => {
  const composer = await browser.open(hostWhere.nudge, "contenteditable");
  await composer.page.evaluate(() => {
    const outer = document.querySelector("main")!.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
    const inner = outer.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
    inner.append(document.createElement("textarea"));
  });
  const field = composer.page.locator("main textarea");
  await field.focus();
  await heldPaste(composer);
  expect(await field.inputValue()).toBe("Hello team:");
  await composer.nudge.press("redact");
  await composer.nudge.says(redactedNotice);
  const value = await field.inputValue();
  for (const secret of withheld) expect(value).not.toContain(secret);
  expect(value).toMatch(/^Hello team:Refund for order 7\n\ncard \[/);
  await expectNothingSeen(composer);
  await composer.close();
});

test.each(["a page of its own", "about:blank"])("a composer in a frame with %s", async (kind) => {
  const composer = await browser.open(hostWhere.nudge, "contenteditable");
  const { page } = composer;
  await page.evaluate(async (own) => {
    const frame = document.createElement("iframe");
    if (own) {
      frame.src = "/react-textarea";
      await new Promise((loaded) => {
        frame.onload = loaded;
        document.body.append(frame);
      });
    } else {
      document.body.append(frame);
      frame.contentDocument!.body.append(frame.contentDocument!.createElement("textarea"));
    }
  }, kind === "a page of its own");
  const frame = page.frameLocator("iframe");
  await frame.locator("textarea").focus();
  await page.keyboard.type("Hello team:");
  await pasteText(page, dirty);
  await frame.locator(nudgeHost).waitFor({ state: "attached" });
  expect(await frame.locator("textarea").inputValue()).toBe("Hello team:");
  await composer.close();
});

test("a second paste before the first is answered goes nowhere, and leads back to the card", async () => {
  const composer = await browser.open(hostWhere.nudge, "prosemirror");
  await heldPaste(composer);
  await composer.page.evaluate(() => window.__editor.focus());
  await pasteText(composer.page, "something harmless");
  await until(
    "the card to have the focus",
    async () => (await composer.nudge.view())?.controls.some(({ focused }) => focused) ?? false,
  );
  expect(await composer.text()).toBe("Hello team:");
  await expectNothingSeen(composer);
  await composer.nudge.press("cancel");
  await composer.nudge.gone();
  await composer.paste("something harmless");
  await until("the harmless text", async () => (await composer.text()) === "Hello team:something harmless");
  await composer.close();
});
