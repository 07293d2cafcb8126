/** The card where it is hard to be seen: zoomed in, on dark pages, in forced colours, by keys alone. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { say } from "../../lib/words/say.ts";
import { built } from "../../scripts/build.ts";
import { type ChromiumComposer, type ChromiumSession, launchChromium } from "./support/browsers/chromium.ts";
import { dirty, hostWhere, matrixConfig } from "./support/matrices/paste-matrix.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { savePicture } from "./support/pictures.ts";
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

const focusedIn = async ({ nudge }: ChromiumComposer) => (await nudge.view())?.controls.find(({ focused }) => focused);

/** Keys alone, from where the focus is. */
async function pressByKeys(composer: ChromiumComposer, name: string): Promise<void> {
  await until(`the focus on "${name}"`, async () => {
    if ((await focusedIn(composer))?.name === name) return true;
    await composer.page.keyboard.press("Tab");
    return false;
  });
  await composer.page.keyboard.press("Enter");
}

/** The composer at the foot of the page, where the caret is. */
const composerTop = ({ page }: ChromiumComposer) =>
  page.evaluate(() => document.getElementById("composer")!.getBoundingClientRect().top);

test("in a low window the card leaves what is being typed in sight, and every step can be scrolled to", async () => {
  const composer = await browser.open(hostWhere.nudge, "prosemirror");
  await composer.page.setViewportSize({ width: 1280, height: 480 });
  await composer.paste(dirty);
  const { top, bottom } = await composer.nudge.waitFor();
  expect(top).toBeGreaterThanOrEqual(8);
  expect(bottom).toBeLessThan(await composerTop(composer));
  await pressByKeys(composer, say("steps.more"));
  await until("more ways", async () =>
    (await composer.nudge.view())!.controls.some(({ name }) => name === say("steps.edit.open")),
  );
  expect((await composer.nudge.view())!.bottom).toBeLessThan(await composerTop(composer));
  await savePicture(composer.page, "card-low-window");
  await composer.nudge.press("cancel");
  await composer.close();
});

test("at 400 % the card can be made small by a key, to see what is being typed, and large again", async () => {
  const composer = await browser.open(hostWhere.nudge, "prosemirror");
  await composer.page.setViewportSize({ width: 320, height: 256 });
  await composer.paste(dirty);
  expect((await composer.nudge.waitFor()).bottom).toBeGreaterThan(await composerTop(composer));
  await pressByKeys(composer, say("nudge.fold"));
  await until("it to be small", async () => (await composer.nudge.view())!.bottom < (await composerTop(composer)));
  const small = (await composer.nudge.view())!;
  expect(small.top).toBeGreaterThanOrEqual(8);
  expect(small.controls.map(({ name }) => name)).toEqual([say("nudge.unfold")]);
  await savePicture(composer.page, "card-small");
  expect((await composer.text()).trim()).toBe("");
  await pressByKeys(composer, say("nudge.unfold"));
  await until("the choices", async () => (await composer.nudge.view())!.controls.length > 2);
  // A card that has just grown takes no answer for a moment: a person presses again.
  await until("it to go", async () => {
    if ((await composer.nudge.view())?.dialog == null) return true;
    await pressByKeys(composer, say("nudge.cancel"));
    return false;
  });
  await composer.close();
});

test("at 400 % everything can be reached by keys, and what has the focus is in sight", async () => {
  const composer = await browser.open(hostWhere.nudge, "prosemirror");
  await composer.page.setViewportSize({ width: 320, height: 200 });
  await composer.paste(dirty);
  await composer.nudge.waitFor();
  await pressByKeys(composer, say("steps.more"));
  const reached = new Set<string>();
  await until("the way around", async () => {
    await composer.page.keyboard.press("Tab");
    const control = await focusedIn(composer);
    if (!control) return false;
    expect(control.x).toBeGreaterThan(0);
    expect(control.x).toBeLessThan(320);
    expect(control.y).toBeGreaterThan(0);
    expect(control.y).toBeLessThan(200);
    const seen = reached.has(control.name);
    reached.add(control.name);
    return seen && control.name === say("steps.more");
  });
  const all = (await composer.nudge.view())!.controls.map(({ name }) => name);
  expect([...reached].sort()).toEqual([...all].sort());
  expect(all).toContain(say("steps.edit.open"));
  await pressByKeys(composer, say("steps.look.open"));
  await until("the look", async () => (await composer.nudge.view())!.controls.some(({ kind }) => kind === "checkbox"));
  await savePicture(composer.page, "look-first-zoomed");
  await pressByKeys(composer, "Back");
  await until("the focus to be back", async () => (await focusedIn(composer))?.name === say("steps.look.open"));
  await composer.close();
});

test.each([
  ["a dark page under a light system", "light", "dark", true],
  ["a light page under a dark system", "dark", "light", false],
] as const)("%s: the card is like the page", async (_, colorScheme, page, dark) => {
  const composer = await browser.open(hostWhere.nudge, "react-textarea");
  await composer.page.emulateMedia({ colorScheme });
  await composer.page.evaluate((scheme) => {
    document.documentElement.style.colorScheme = scheme;
    document.body.style.background = scheme === "dark" ? "rgb(20, 20, 20)" : "rgb(250, 250, 250)";
  }, page);
  await composer.paste(dirty);
  expect((await composer.nudge.waitFor()).dark).toBe(dark);
  await composer.close();
});
