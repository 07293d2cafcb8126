/** A browser as people have it, with no debugger that keeps the worker alive: it ends the worker, and a paste after that loses nothing. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DevicesReply, ToolPageReply } from "../../lib/schema/dashboard-api.ts";
import { built } from "../../scripts/build.ts";
import { startServer } from "../../server/start-server.ts";
import { type BareChromium, launchBare } from "./support/browsers/bare-chromium.ts";
import { makeCanaries } from "./support/canary.ts";
import { type Reader, readServer } from "./support/dashboard/read-server.ts";
import { hostWhere, matrixConfig } from "./support/matrices/paste-matrix.ts";
import { until } from "./support/until.ts";

let dataDirectory: string;
let server: Awaited<ReturnType<typeof startServer>>;
let browser: BareChromium;
let read: Reader;

beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), "waymark-bare-"));
  server = await startServer({ dataDirectory });
  read = await readServer(server);
  const config = { ...matrixConfig, serverUrl: server.url, enrollmentToken: server.enrollmentToken! };
  browser = await launchBare({ build: built.chromeDemo, config, url: `https://${hostWhere.redact}/contenteditable` });
});

afterAll(async () => {
  await browser?.dispose();
  await server?.close();
  await rm(dataDirectory, { recursive: true, force: true });
});

async function pastes(): Promise<ToolPageReply["timeline"]> {
  return (await read<ToolPageReply>("/api/inventory/gemini")).timeline?.filter(({ kind }) => kind === "paste") ?? [];
}

/** Chromium ends a worker 30 seconds after the last thing that it asked of it. This is its rule: nothing here can hasten it. */
const idleTime = 40_000;

test("40 seconds without work: the worker is gone, and the next paste is held, recorded and delivered once", async () => {
  const [first, second] = [makeCanaries().card.value, makeCanaries().card.value];

  const clean = await browser.paste("Hello team, ", "Hello team");
  expect(clean.trusted).toBe(true);
  expect(clean.seen).toContain("Hello team, ");
  await browser.paste(`refund to ${first} now`, "now");
  await until("the first one at the server", async () => (await pastes()).some(({ outcome }) => outcome === "redacted"));
  const before = browser.workers();
  expect(before.length).toBeGreaterThan(0);

  // Alive it speaks every second.
  await expect.poll(browser.silence, { timeout: 4 * idleTime, interval: 500 }).toBeGreaterThan(10_000);
  expect(browser.workers()).toEqual(before);

  const { text, seen } = await browser.paste(`and to ${second} then`, "then");
  expect(text).toContain("and to [CARD_");
  expect(seen.join()).toContain("Hello team");
  for (const value of [first, second]) expect(`${text} ${seen.join()}`).not.toContain(value);
  await until("both at the server", async () => (await pastes()).filter(({ outcome }) => outcome === "redacted").length === 2);
  // The one that took it is another one.
  expect(browser.workers().length).toBe(before.length + 1);
  expect(new Set((await pastes()).map(({ id }) => id)).size).toBe(2);
  expect((await pastes()).length).toBe(2);
  expect((await read<DevicesReply>("/api/devices")).rows.map(({ missing }) => missing)).toEqual([0]);
});
