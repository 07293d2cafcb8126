/** Pastes into real editors under the real hosts of AI tools, in Chromium with the extension that ships. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { reasons } from "../../lib/page/nudge/words.ts";
import { built } from "../../scripts/build.ts";
import { type ChromiumSession, launchChromium } from "./support/browsers/chromium.ts";
import { describePastes, dirty, expectNothingSeen, hostWhere, matrixConfig, withheld } from "./support/matrices/paste-matrix.ts";
import { redactedNotice, stepsOf } from "./support/nudge.ts";
import { editorNames } from "./support/pages/editor-names.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";

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

describePastes(
  editorNames,
  () => browser,
  () => server,
);

test("a policy of redaction asks nothing: the redacted text arrives and the notice says so", async () => {
  const composer = await browser.open(hostWhere.redact, "prosemirror");
  await composer.type("Hello team:");
  await composer.paste(dirty);
  await composer.nudge.says(redactedNotice);
  const text = await composer.text();
  expect(text).toMatch(/^Hello team:Refund for order 7\n.*\[[^\]\n]+\]/s);
  for (const value of withheld) expect(text).not.toContain(value);
  await expectNothingSeen(composer);
  await composer.close();
});

test("where a tool is blocked for such data there is no way to paste it, and leaving the card leaves nothing behind", async () => {
  const composer = await browser.open(hostWhere.block, "lexical");
  await composer.type("Hello team");
  await composer.paste(dirty);
  expect(stepsOf(await composer.nudge.waitFor()).map(({ name }) => name)).toEqual(["Continue in Le Chat", "Cancel"]);
  await composer.page.keyboard.press("Escape");
  await composer.nudge.gone();
  await composer.type(" again");
  expect(await composer.text()).toBe("Hello team again");
  await expectNothingSeen(composer);
  await composer.close();
});

test("what a rich paste carries as HTML is withheld too, and comes along when pasted anyway", async () => {
  const html = `<p>Refund for <b>order 7</b></p><p>card ${withheld[0]}</p>`;
  const composer = await browser.open(hostWhere.justify, "prosemirror");
  await composer.type("Hello team:");
  await composer.paste("see attachment", { html });
  await composer.nudge.waitFor();
  await expectNothingSeen(composer);
  await composer.nudge.press("pasteAnyway");
  await composer.nudge.chooseReason(reasons["test-data"]);
  await composer.nudge.press("confirmReason");
  await composer.nudge.gone();
  await composer.page.waitForFunction((value) => window.__editor.text().includes(value!), withheld[0]);
  expect(await composer.page.locator("#composer b, #composer strong").innerText()).toBe("order 7");
  await composer.close();
});
