/**
 * What becomes of an installation after its first day, in Chromium: its settings go and come back, it is removed and let in again, somebody
 * opens a private window, its profile is copied, its disk is emptied, or full. What is held stays held, and the server gets what was recorded.
 */
import { afterAll, expect, test } from "vitest";
import type { DeviceRow, DevicesReply, InventoryReply } from "../../lib/schema/dashboard-api.ts";
import { firefoxId } from "../../lib/schema/extension-id.ts";
import type { ManagedConfig } from "../../lib/schema/managed-config.ts";
import { ownPackages } from "../../rollout/settings.ts";
import { built } from "../../scripts/build.ts";
import { extensionIdOf, makePackageKey, publicKeyOf } from "../../scripts/package/crx3.ts";
import { makeCrx } from "../../scripts/package/make-package.ts";
import { readFolder } from "../../scripts/package/zip-folder.ts";
import type { ChromiumComposer } from "./support/browsers/chromium.ts";
import { whyNotForced } from "./support/browsers/forced.ts";
import { type Machine, makeMachine, type RunningMachine } from "./support/browsers/machine.ts";
import { withoutReaders } from "./support/browsers/without-readers.ts";
import { type OwnServer, startOwnServer } from "./support/dashboard/own-server.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { until } from "./support/until.ts";

const key = makePackageKey();
const id = extensionIdOf(publicKeyOf(key));
const card = ["4532", "0151", "1283", "0366"].join(" ");

let server: OwnServer;
let hosts: HostServer;
let machine: Machine;
let copy: Machine | undefined;
const running: RunningMachine[] = [];

async function setUp(): Promise<void> {
  [server, hosts] = await Promise.all([startOwnServer(), serveHosts()]);
  await server.publish(makeCrx(withoutReaders(readFolder(built.chromeManaged)), key, {}));
  machine = await makeMachine(hosts, ownPackages(server.url, id, firefoxId));
  await machine.configure(config());
}
afterAll(async () => {
  for (const one of running) await one.close().catch(() => undefined);
  await machine?.remove();
  await copy?.remove();
  await hosts?.close();
  await server?.close();
});

async function start(on: Machine, how?: { readonly smallDisk: true }): Promise<RunningMachine> {
  const one = await on.start(how);
  running.push(one);
  return one;
}
const config = (enrollmentToken = server.enrollmentToken): ManagedConfig => ({
  ...{ serverUrl: server.url, enrollmentToken, policyKeys: [server.policyKey] },
});
const devices = async (): Promise<readonly DeviceRow[]> => (await server.read<DevicesReply>("/api/devices")).rows;
/** Each step has its own tools, by which the server's record tells them apart. */
const arrived = async (tool: string) => {
  const { rows } = await server.read<InventoryReply>("/api/inventory");
  return (rows.find((row) => row.tool === tool)?.outcomes.held ?? 0) > 0;
};

/** A card number is pasted and held: it is not in the page's editor. The tab stays open. */
async function paste(browser: RunningMachine, host: string): Promise<ChromiumComposer> {
  const composer = await browser.open(host, "contenteditable");
  await composer.paste(`Card ${card}`);
  await composer.nudge.waitFor();
  expect(await composer.text()).not.toContain(card);
  return composer;
}

/** IT's settings vanish from a running browser: it says so, goes on with the policy that it has, and what it records waits for them. */
async function settingsGoAndComeBack(browser: RunningMachine): Promise<void> {
  await machine.configure(null);
  await until("the settings to be gone", async () => (await browser.selfTest()).configuration.source === "none");
  expect(await browser.selfTest()).toMatchObject({
    configuration: { source: "none", settings: [], errors: [] },
    server: { state: "off", why: "no-server" },
    policy: { source: "server", seq: 1 },
  });
  await paste(browser, "claude.ai");
  expect(await arrived("claude")).toBe(false);
  await machine.configure(config());
  await until("what waited", () => arrived("claude"));
  expect(await devices()).toHaveLength(1);
}

/** Removed on the dashboard it stays out; another token lets it in as another browser. */
async function removedAndLetIn(browser: RunningMachine): Promise<void> {
  const [device] = await devices();
  await server.post(`/api/devices/${device!.device}/revocation`, {});
  await paste(browser, "gemini.google.com");
  await until("the removal to be known", async () => (await browser.selfTest()).server.state === "revoked");
  expect(await arrived("gemini")).toBe(false);
  const { token } = await server.post<{ token: string }>("/api/rollout/waves/it/token", { most: 10, days: 2 });
  await machine.configure(config(token));
  await until("what waited", () => arrived("gemini"));
  expect((await devices()).map(({ revoked }) => revoked).sort()).toEqual([false, true]);
}

/** A private window opens no page until the person lets Waymark in; then its gate is there, too. */
async function privateWindow(browser: RunningMachine): Promise<void> {
  const open = async (url: string) => {
    const create = (address: string) => (globalThis as unknown as Api).chrome.windows.create({ incognito: true, url: address });
    await (await browser.worker()).evaluate(`(${create})(${JSON.stringify(url)})`);
  };
  expect((await browser.selfTest()).privateWindows).toBe(false);
  await open("https://chat.mistral.ai/contenteditable");
  const devTools = await browser.context.browser()!.newBrowserCDPSession();
  await until("the browser's word that it needs an extension", async () => {
    const { targetInfos } = await devTools.send("Target.getTargets");
    return targetInfos.some(({ url, title }) => url.includes("mistral") && title.includes("requires an extension"));
  });
  expect(hosts.requests.filter(({ host }) => host.includes("mistral"))).toEqual([]);
  const list = await browser.context.newPage();
  await list.goto("chrome://extensions");
  await list.evaluate((extensionId) => {
    const { developerPrivate } = (globalThis as unknown as Api).chrome;
    return developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  await list.close();
  // The extension begins again, and its pages with it.
  await until("leave for private windows", async () => (await browser.selfTest().catch(() => null))?.privateWindows === true);
  await open("https://chat.mistral.ai/contenteditable");
  const working = { tool: "le-chat", state: "working" };
  await until("the gate in the private window", async () => {
    const gate = (await browser.selfTest()).gates.find(({ tool }) => tool === working.tool);
    return gate?.state === working.state;
  });
}

/** Both have the same key and numbers: the server takes what both record, and says of the device that two use it. */
async function profileCopied(one: RunningMachine, two: RunningMachine): Promise<void> {
  await paste(one, "www.perplexity.ai");
  await until("the first one's", () => arrived("perplexity"));
  await paste(two, "chat.deepseek.com");
  await until("the copy's", () => arrived("deepseek"));
  const rows = await devices();
  expect(rows.map(({ revoked, copied, missing }) => ({ revoked, copied, missing }))).toEqual(
    expect.arrayContaining([
      { revoked: false, copied: true, missing: 0 },
      { revoked: true, copied: false, missing: 0 },
    ]),
  );
  expect(rows).toHaveLength(2);
}

/** What a browser kept is gone while it runs: it is another browser, and goes on. */
async function diskEmptied(browser: RunningMachine): Promise<void> {
  const devTools = await browser.context.newCDPSession(await browser.context.newPage());
  await devTools.send("Storage.clearDataForOrigin", { origin: `chrome-extension://${id}`, storageTypes: "indexeddb" });
  await paste(browser, "chatgpt.com");
  await until("what was recorded after that", () => arrived("chatgpt"));
  expect(await devices()).toHaveLength(3);
  expect(await browser.selfTest()).toMatchObject({ storage: "ok", server: { state: "enrolled" }, policy: { source: "server" } });
}

/** Nothing can be written any more: what is held stays held by the company's policy, it says so, and once there is room all arrives. */
async function diskFull(browser: RunningMachine): Promise<void> {
  const makeRoom = await browser.fillDisk();
  const composer = await paste(browser, "copilot.microsoft.com");
  await until("the disk to be known as full", async () => (await browser.selfTest()).storage === "unavailable");
  expect((await browser.selfTest()).policy).toMatchObject({ source: "server", seq: 1 });
  expect(await arrived("copilot")).toBe(false);
  await makeRoom();
  await until("the disk to be known as well", async () => (await browser.selfTest()).storage === "ok");
  // As when somebody turns to another tab: what the page has kept is offered again.
  await composer.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await until("what the page kept", () => arrived("copilot"));
  expect(await composer.text()).not.toContain(card);
}

// One story: each step stands on the one before.
test.skipIf(whyNotForced() !== null)(
  `settings gone, removed, a private window, a copied profile, an empty and a full disk (${whyNotForced() ?? "runs here"})`,
  async () => {
    await setUp();
    const first = await start(machine);
    await until("the browser to enrol", async () => (await devices()).length === 1);
    await settingsGoAndComeBack(first);
    await removedAndLetIn(first);
    await privateWindow(first);
    await first.close();

    copy = await machine.copy();
    const [one, two] = await Promise.all([start(machine, { smallDisk: true }), start(copy)]);
    await Promise.all([one.worker(), two.worker()]);
    await profileCopied(one, two);
    await diskEmptied(two);
    await diskFull(one);
  },
  180_000,
);

interface Api {
  readonly chrome: {
    readonly windows: { create(what: { incognito: true; url: string }): Promise<unknown> };
    readonly developerPrivate: { updateExtensionConfiguration(what: object): Promise<void> };
  };
}
