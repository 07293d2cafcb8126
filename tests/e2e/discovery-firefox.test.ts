/** The same in Firefox: a tool that no list names is recognised, gated at once, and before the page's scripts from the next load on. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { say } from "../../lib/words/say.ts";
import { built } from "../../scripts/build.ts";
import { type FirefoxSession, launchFirefox, pasteText } from "./support/browsers/firefox.ts";
import { nudge } from "./support/browsers/firefox-nudge.ts";
import { withheld } from "./support/matrices/paste-matrix.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { unknownHost, unknownPage } from "./support/pages/unknown-tool.ts";
import { until } from "./support/until.ts";

let server: HostServer;
let browser: FirefoxSession;

beforeAll(async () => {
  server = await serveHosts({ pages: new Map([["/desk", unknownPage]]) });
  browser = await launchFirefox({ server, extension: { build: built.firefoxDemo, config: { mode: "nudge" } } });
});
afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

test("found, asked about, gated at once and from the start of the next load", async () => {
  const page = await browser.browser.newPage();
  const pasteAndRedact = async () => {
    await page.click("#box");
    await pasteText(page, `Refund to ${withheld[0]} please`);
    await nudge(page).waitFor();
    await nudge(page).press("redact");
    await until("the redacted text", async () =>
      /CARD_1/.test(await page.$eval("#box", (box) => (box as HTMLTextAreaElement).value)),
    );
  };
  await page.goto(`https://${unknownHost}/desk`);
  const { dialog } = await nudge(page).waitFor();
  expect(dialog).toBe(say("found.heading"));
  await nudge(page).pressNamed(say("found.skip"));
  await nudge(page).gone();
  await pasteAndRedact();
  await page.reload();
  await pasteAndRedact();
  expect(((await page.evaluate("window.heard")) as string[]).join()).not.toContain(withheld[0]);
  await page.close();
});
