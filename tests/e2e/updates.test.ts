/**
 * The life of an installation in Chromium: policy installs the package from the company's own server, which then updates it, takes an
 * update back, and removes it. Meanwhile a question is open.
 */
import { cp, mkdir, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Worker } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import type { DevicesReply } from "../../lib/schema/dashboard-api.ts";
import { firefoxId } from "../../lib/schema/extension-id.ts";
import { selfTest } from "../../lib/schema/self-test.ts";
import { ownPackages } from "../../rollout/settings.ts";
import { built } from "../../scripts/build.ts";
import { compareBuild, hashesOf } from "../../scripts/package/compare-build.ts";
import { extensionIdOf, makePackageKey, publicKeyOf } from "../../scripts/package/crx3.ts";
import { makeCrx } from "../../scripts/package/make-package.ts";
import { type Files, readFolder } from "../../scripts/package/zip-folder.ts";
import { repack } from "../../scripts/updates/repack.ts";
import { asManaged } from "../flow/support/as-managed.ts";
import { type ChromiumComposer, type ChromiumSession, startChromium } from "./support/browsers/chromium.ts";
import { machineFolder, namespaceScript, whyNotForced } from "./support/browsers/forced.ts";
import { policyFile } from "./support/browsers/rollout-files.ts";
import { withoutReaders } from "./support/browsers/without-readers.ts";
import { type OwnServer, startOwnServer } from "./support/dashboard/own-server.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { until } from "./support/until.ts";

interface ExtensionApi {
  runtime: { getManifest(): { version: string }; requestUpdateCheck(): Promise<{ status: string }>; reload(): void };
  management: { getSelf(): Promise<{ installType: string; version: string; mayDisable: boolean }> };
}
declare const chrome: ExtensionApi;

const key = makePackageKey();
const id = extensionIdOf(publicKeyOf(key));
const card = ["4532", "0151", "1283", "0366"].join(" ");

let files: Files;
let first: Buffer;
let folder: string;
let server: OwnServer;
let hosts: HostServer;
let browser: ChromiumSession;
let composer: ChromiumComposer;
let base: string;

async function setUp(): Promise<void> {
  files = withoutReaders(readFolder(built.chromeManaged));
  base = JSON.parse(Buffer.from(files.get("manifest.json")!).toString("utf8")).version;
  first = makeCrx(files, key, {});
  folder = await mkdtemp(join(tmpdir(), "waymark-e2e-"));
  [server, hosts] = await Promise.all([startOwnServer(), serveHosts()]);
  await server.publish(first);
  await cp(machineFolder, join(folder, "etc"), { recursive: true });
  await mkdir(join(folder, "etc/policies/managed"), { recursive: true });
  // By default nobody may look into an extension that policy installed, this test included.
  await writeFile(join(folder, "etc/policies/managed/test.json"), JSON.stringify({ DeveloperToolsAvailability: 1 }));
  await configure();
  browser = await startChromium({ folder, args: [], server: hosts, executablePath: await namespaceScript(folder) });
}
afterAll(async () => {
  await browser?.dispose();
  await hosts?.close();
  await server?.close();
});

/** The file that IT puts onto a machine, made by the generator. */
async function configure(): Promise<void> {
  const { url, enrollmentToken, policyKey } = server;
  const config = asManaged({ consent: "given", serverUrl: url, enrollmentToken, policyKeys: [policyKey] }) as object;
  const text = policyFile("chromium", ownPackages(url, id, firefoxId), config);
  await writeFile(join(folder, "etc/policies/managed/waymark.json"), text);
}

async function versions(): Promise<(readonly [version: string, worker: Worker])[]> {
  const workers = browser.context.serviceWorkers().filter((one) => one.url().includes(id));
  return Promise.all(
    workers.map(async (worker) => {
      return [await worker.evaluate(() => chrome.runtime.getManifest().version).catch(() => ""), worker] as const;
    }),
  );
}

/** The worker of that version, once it runs. */
async function workerOf(version: string): Promise<Worker> {
  let found: Worker | undefined;
  await until(`version ${version}`, async () => {
    found = (await versions()).find(([runs]) => runs === version)?.[1];
    return found !== undefined;
  });
  return found!;
}

/** What the browser does by itself within hours: asks the feed, loads the package, and begins again once it has it. */
async function updateNow(from: string, to: string): Promise<void> {
  await workerOf(from);
  // As its own page of extensions does: what an extension itself may ask is answered once a minute or so.
  const page = await browser.context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(async () => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: { autoUpdate(): Promise<void> } };
    await developerPrivate.autoUpdate();
  });
  await page.close();
  const runs = async () => (await versions()).some(([version]) => version === to);
  // Known is not loaded: begun again too early, it is the old one.
  for (let round = 0; round < 8 && !(await runs()); round++) {
    for (const [, old] of await versions()) await old.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    const end = Date.now() + 2_000;
    await until("another worker", async () => (await runs()) || Date.now() > end);
  }
  await workerOf(to);
}

/** Policy installs it from the feed of the company's own server; its self-test says so, and the server has it. */
async function installed(): Promise<void> {
  const worker = await workerOf(base);
  expect(new URL(worker.url()).host).toBe(id);
  expect(await worker.evaluate(() => chrome.management.getSelf())).toMatchObject({ installType: "admin", mayDisable: false });
  await until("the device to enrol", async () => (await server.read<DevicesReply>("/api/devices")).rows.length === 1);
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${id}/self-test.html`);
  await page.getByRole("button", { name: "Copy the report" }).click();
  await page.getByRole("status").filter({ hasText: "Copied" }).waitFor();
  const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  expect(selfTest.parse(copied)).toMatchObject({
    installType: "admin",
    configuration: { source: "managed", errors: [] },
    server: { state: "enrolled", reach: "answered" },
    siteAccess: true,
    closedHosts: [],
    privateWindows: false,
    storage: "ok",
  });
  expect(copied.waymark).toBe(base);
  expect(JSON.stringify(copied)).not.toContain(server.enrollmentToken);
  await page.close();
}

/** What the browser has unpacked is the build: nothing is added, missing or different. */
async function isTheBuild(): Promise<void> {
  const place = join(browser.profile, "Default/Extensions", id);
  const [version = ""] = await readdir(place);
  const compared = compareBuild(readFolder(join(place, version)), hashesOf(files));
  expect(compared).toMatchObject({ missing: [], different: [] });
  expect(compared.same).toBeGreaterThan(files.size / 2);
}

/** An update arrives while a question is open: the text went nowhere, and what comes next is held, too. */
async function updatedWhileAsking(): Promise<void> {
  composer = await browser.open("chatgpt.com", "contenteditable");
  await composer.paste(`Card ${card}`);
  await composer.nudge.waitFor();
  await server.publish(makeCrx(files, key, { version: `${base}.1` }));
  await updateNow(base, `${base}.1`);
  expect(await composer.text()).not.toContain(card);
  await composer.paste(`Again ${card}`);
  expect(await composer.text()).not.toContain(card);
  await composer.page.reload();
  await composer.page.waitForFunction(() => window.__editor !== undefined);
  expect(hosts.received.map(({ text }) => text).join()).not.toContain(card);
  await composer.close();
}

/** Taken back: the content of before comes under a higher number, and the device is the same one. */
async function takenBack(): Promise<void> {
  const { packages } = await server.updates();
  await server.publish(repack(first, "chromium", `${base}.2`, key));
  await server.withdraw(packages[0]!);
  await updateNow(`${base}.1`, `${base}.2`);
  const next = await browser.open("claude.ai", "contenteditable");
  await next.paste(`Card ${card}`);
  await next.nudge.waitFor();
  expect(await next.text()).not.toContain(card);
  await next.close();
  expect((await server.read<DevicesReply>("/api/devices")).rows).toHaveLength(1);
}

/** Removed with the policy: its worker, its files and what it kept are gone. */
async function removed(): Promise<void> {
  const kept = async () =>
    (await readdir(join(browser.profile, "Default/IndexedDB")).catch(() => [])).filter((name) => name.includes(id));
  expect(await kept()).not.toEqual([]);
  await writeFile(join(folder, "etc/policies/managed/waymark.json"), "{}");
  await until("the worker to end", () => browser.context.serviceWorkers().every((worker) => !worker.url().includes(id)));
  await until("what it kept to be gone", async () => (await kept()).length === 0);
  const page = await browser.context.newPage();
  await expect(page.goto(`chrome-extension://${id}/popup.html`)).rejects.toThrow();
}

// One story: each step stands on the one before.
test.skipIf(whyNotForced() !== null)(
  `in Chromium policy installs it, the company's own server updates it and takes an update back, and with the policy it goes (${whyNotForced() ?? "runs here"})`,
  async () => {
    await setUp();
    await installed();
    await isTheBuild();
    await updatedWhileAsking();
    await takenBack();
    await removed();
  },
);
