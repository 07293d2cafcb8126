/** In Firefox, too, the worker reads the words of the language that policy names, and the gate says them. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { ways } from "../../lib/page/nudge/words.ts";
import { loadMessages } from "../../lib/words/from-node.ts";
import { speak } from "../../lib/words/say.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { built } from "../../scripts/build.ts";
import { type FirefoxSession, launchFirefox } from "./support/browsers/firefox.ts";
import { makeCanaries } from "./support/canary.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";

let server: HostServer;
let browser: FirefoxSession;

beforeAll(async () => {
  server = await serveHosts();
  const config = { policy: { ...nudgePolicy, language: "ar" } };
  browser = await launchFirefox({ server, extension: { build: built.firefoxDemo, config } });
  speak("ar", loadMessages("ar"));
});

afterAll(async () => {
  speak("en", {});
  await browser?.dispose();
  await server?.close();
});

test("the card is Arabic, from right to left, and redacts", async () => {
  const composer = await browser.open("chatgpt.com", "prosemirror");
  await composer.paste(`Refund to ${makeCanaries().card.value}`);
  expect(await composer.nudge.waitFor()).toMatchObject({ language: "ar", direction: "rtl" });
  await composer.nudge.press("redact");
  await composer.nudge.says(ways.paste.redacted);
  await composer.close();
});
