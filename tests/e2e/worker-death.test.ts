/** The browser ends the worker whenever it likes. Every paste is still held, recorded, and delivered exactly once. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DevicesReply, ToolPageReply } from "../../lib/schema/dashboard-api.ts";
import { built } from "../../scripts/build.ts";
import { startServer } from "../../server/start-server.ts";
import { type ChromiumSession, launchChromium, serviceWorker } from "./support/browsers/chromium.ts";
import { makeCanaries } from "./support/canary.ts";
import { signIn } from "./support/dashboard/sign-in.ts";
import { redactedNotice } from "./support/nudge.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { until } from "./support/until.ts";

let dataDirectory: string;
let server: Awaited<ReturnType<typeof startServer>>;
let hosts: HostServer;
let browser: ChromiumSession;

beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), "waymark-death-"));
  server = await startServer({ dataDirectory });
  hosts = await serveHosts();
  const config = { serverUrl: server.url, enrollmentToken: server.enrollmentToken!, mode: "nudge" } as const;
  browser = await launchChromium({ server: hosts, extension: { build: built.chromeDemo, config } });
  await serviceWorker(browser.context);
});

afterAll(async () => {
  await browser?.dispose();
  await hosts?.close();
  await server?.close();
  await rm(dataDirectory, { recursive: true, force: true });
});

/** Ends the worker as the browser does when it is idle. False if none was running. */
async function killWorker(): Promise<boolean> {
  const debuggerSession = await browser.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await debuggerSession.send("Target.getTargets");
  const workers = targetInfos.filter(({ type, url }) => type === "service_worker" && url.startsWith("chrome-extension://"));
  for (const { targetId } of workers) await debuggerSession.send("Target.closeTarget", { targetId });
  await debuggerSession.detach();
  return workers.length > 0;
}

test("pastes around six deaths of the worker arrive, each once", async () => {
  const composer = await browser.open("claude.ai", "contenteditable");
  let deaths = 0;
  const rounds = 6;
  for (let round = 0; round < rounds; round++) {
    // Before the paste, while the card is open, and right after the choice: the worker is gone at another moment each time.
    if (round % 3 === 0) deaths += Number(await killWorker());
    await composer.paste(`Refund to ${makeCanaries().card.value} please`);
    await composer.nudge.waitFor();
    if (round % 3 === 1) deaths += Number(await killWorker());
    await composer.nudge.press("redact");
    if (round % 3 === 2) deaths += Number(await killWorker());
    await composer.nudge.says(redactedNotice);
  }
  expect(deaths).toBeGreaterThan(rounds / 2);

  const dashboard = await browser.context.newPage();
  await signIn(dashboard, server.signInLink!);
  const api = <Reply>(path: string) => dashboard.evaluate(async (url) => (await fetch(url)).json(), path) as Promise<Reply>;
  await until("every redaction at the server", async () => {
    const { timeline } = await api<ToolPageReply>("/api/inventory/claude");
    return timeline?.filter(({ outcome }) => outcome === "redacted").length >= rounds;
  });
  const { timeline } = await api<ToolPageReply>("/api/inventory/claude");
  const pastes = timeline.filter(({ kind }) => kind === "paste");
  expect(pastes.map(({ outcome }) => outcome)).toEqual(Array(rounds).fill("redacted"));
  expect(new Set(pastes.map(({ id }) => id)).size).toBe(rounds);
  const { rows } = await api<DevicesReply>("/api/devices");
  expect(rows.map(({ missing }) => missing)).toEqual([0]);
});
