/** A worker that never answers: what is pasted waits for the policy, and then the built-in one decides. */
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { notes } from "../../lib/page/nudge/words.ts";
import { built } from "../../scripts/build.ts";
import { type ChromiumSession, launchChromium } from "./support/browsers/chromium.ts";
import { makeCanaries } from "./support/canary.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { until } from "./support/until.ts";

let build: string;
let server: HostServer;
let browser: ChromiumSession;

beforeAll(async () => {
  build = await mkdtemp(join(tmpdir(), "waymark-silent-"));
  await cp(built.chromeDemo, build, { recursive: true });
  await writeFile(join(build, "background.js"), "");
  server = await serveHosts();
  browser = await launchChromium({ server, extension: { build, config: {} } });
});

afterAll(async () => {
  await browser?.dispose();
  await server?.close();
  await rm(build, { recursive: true, force: true });
});

test("what the built-in policy lets through arrives, without a question", async () => {
  const { email } = makeCanaries();
  const composer = await browser.open("chatgpt.com", "prosemirror");
  await composer.paste(`Please write to ${email.value} today`);
  await until("the mail address", async () => (await composer.text()).includes(email.value));
  expect((await composer.nudge.view())?.dialog ?? null).toBeNull();
  await composer.close();
});

test("what it holds is asked about, and the card says which policy that is", async () => {
  const { card } = makeCanaries();
  const composer = await browser.open("chatgpt.com", "prosemirror");
  await composer.paste(`Refund to ${card.value}`);
  expect((await composer.nudge.waitFor()).text).toContain(notes.fallbackPolicy);
  expect(await composer.text()).not.toContain(card.value);
  await composer.nudge.press("redact");
  await until("the redacted text", async () => (await composer.text()).includes("[CARD_1 ending "));
  await composer.close();
});
