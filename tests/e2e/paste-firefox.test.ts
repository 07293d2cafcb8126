/** The same pastes in Firefox, for one editor of each way in which text can be put back. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { built } from "../../scripts/build.ts";
import { type FirefoxSession, launchFirefox } from "./support/browsers/firefox.ts";
import { describePastes, dirty, expectNothingSeen, hostWhere, matrixConfig, withheld } from "./support/matrices/paste-matrix.ts";
import { redactedNotice } from "./support/nudge.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { until } from "./support/until.ts";

let server: HostServer;
let browser: FirefoxSession;

beforeAll(async () => {
  server = await serveHosts();
  browser = await launchFirefox({ server, extension: { build: built.firefoxDemo, config: matrixConfig } });
});

afterAll(async () => {
  await browser?.dispose();
  await server?.close();
});

describePastes(
  ["prosemirror", "lexical", "react-textarea"],
  () => browser,
  () => server,
);

test("strict CSP with Trusted Types: the nudge has its style, and redacts", async () => {
  const composer = await browser.open(hostWhere.nudge, "contenteditable", { strict: true });
  await composer.type("Hello team:");
  await composer.paste(dirty);
  await composer.nudge.waitFor();
  expect((await composer.nudge.view())?.styled).toBe(true);
  await composer.nudge.press("redact");
  await composer.nudge.says(redactedNotice);
  await expectNothingSeen(composer);
  await composer.close();
});

test("what a rich paste carries as HTML is withheld too, and comes along when pasted anyway", async () => {
  const html = `<p>Refund for <b>order 7</b></p><p>card ${withheld[0]}</p>`;
  const composer = await browser.open(hostWhere.nudge, "prosemirror");
  await composer.type("Hello team:");
  await composer.paste("see attachment", { html });
  await composer.nudge.waitFor();
  await expectNothingSeen(composer);
  await composer.nudge.press("pasteAnyway");
  await composer.nudge.gone();
  await until("the original in the editor", async () => (await composer.text()).includes(withheld[0]!));
  expect(await composer.page.$eval("#composer b, #composer strong", (bold) => bold.textContent)).toBe("order 7");
  await composer.close();
});
