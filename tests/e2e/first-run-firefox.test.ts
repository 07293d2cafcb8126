/** In Firefox, too: the first page opens by itself, the card explains and then stops explaining, and leads to the guide. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { say } from "../../lib/words/say.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { built } from "../../scripts/build.ts";
import { type FirefoxSession, launchFirefox } from "./support/browsers/firefox.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { until } from "./support/until.ts";

const acceptableUse = { version: "2026-11", title: "AI tools at work", text: "Be kind to data.", required: true };
let hosts: HostServer;
let browser: FirefoxSession;

beforeAll(async () => {
  hosts = await serveHosts();
  const config = { policy: { ...nudgePolicy, acceptableUse } };
  browser = await launchFirefox({ server: hosts, extension: { build: built.firefoxDemo, config, firstRun: true } });
});
afterAll(async () => {
  await browser?.dispose();
  await hosts?.close();
});

/** What each tab itself says of where it is: of an extension's pages the driver does not know. */
async function opened(page: string): Promise<number> {
  const places = (await browser.browser.pages()).map((each) => each.evaluate(() => location.href).catch(() => ""));
  return (await Promise.all(places)).filter((place) => place.endsWith(`/${page}.html`)).length;
}

test("the first page opens by itself, once", async () => {
  await until("the first page", async () => (await opened("welcome")) > 0);
  expect(await opened("welcome")).toBe(1);
});

test("the card explains in full, then in a line, then no more; what it leads to opens", async () => {
  const composer = await browser.open("chatgpt.com", "contenteditable");
  const texts: string[] = [];
  for (let round = 0; round < 3; round++) {
    await composer.paste("Account GB29 NWBK 6016 1331 9268 19 please");
    const view = await composer.nudge.waitFor();
    texts.push(view.text);
    if (round === 0) {
      expect(view.controls.map(({ name }) => name)).toContain(say("coaching.rules"));
      const guide = view.controls.find(({ name }) => name === say("coaching.guide"))!;
      await composer.page.mouse.click(guide.x, guide.y);
      await until("the guide", async () => (await opened("guide")) === 1);
      await composer.page.bringToFront();
    }
    await composer.nudge.press("cancel");
    await composer.nudge.gone();
  }
  expect(
    texts.map((text) =>
      ["title", "first", "second"].map((part) => text.includes(say(`coaching.bank.${part}` as "coaching.bank.title"))),
    ),
  ).toEqual([
    [true, true, false],
    [false, false, true],
    [false, false, false],
  ]);
  await composer.close();
});
