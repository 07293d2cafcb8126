/** The life of an installation in Firefox ESR: policy installs the XPI from the company's own server, which updates it and takes it back. */
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { unzipSync } from "fflate";
import type { Browser } from "puppeteer-core";
import { afterAll, expect, test } from "vitest";
import type { DevicesReply } from "../../lib/schema/dashboard-api.ts";
import { firefoxId } from "../../lib/schema/extension-id.ts";
import { feedPaths } from "../../lib/schema/updates.ts";
import { firefoxRemoval } from "../../rollout/policy-json.ts";
import { ownPackages } from "../../rollout/settings.ts";
import { built } from "../../scripts/build.ts";
import { compareBuild, hashesOf } from "../../scripts/package/compare-build.ts";
import { makeXpi } from "../../scripts/package/make-package.ts";
import { readFolder, sorted } from "../../scripts/package/zip-folder.ts";
import { repack } from "../../scripts/updates/repack.ts";
import { readPackage } from "../../server/updates/read-package.ts";
import { asManaged } from "../flow/support/as-managed.ts";
import { openFirefoxEditor } from "./support/browsers/firefox.ts";
import { policedFirefox, removeFolder } from "./support/browsers/firefox-with-policies.ts";
import { policyFile } from "./support/browsers/rollout-files.ts";
import { withoutReaders } from "./support/browsers/without-readers.ts";
import { type OwnServer, startOwnServer } from "./support/dashboard/own-server.ts";
import { type Front, httpsInFront } from "./support/https-in-front.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { until } from "./support/until.ts";

/** Firefox takes no feed but by https. */
const origin = "https://waymark.example";
const card = ["4532", "0151", "1283", "0366"].join(" ");
let server: OwnServer;
let front: Front;
let hosts: HostServer;
let browser: Browser | undefined;
let folder: string;

afterAll(async () => {
  await browser?.close();
  await front?.close();
  await hosts?.close();
  await server?.close();
  if (folder) await removeFolder(folder);
});

/** The generated file with the server as it is on this machine, which needs no certificate at a browser's start; and what ESR needs to take a package that Mozilla has not signed. */
function policies() {
  const config = asManaged({
    ...{ consent: "given", serverUrl: server.url, enrollmentToken: server.enrollmentToken, policyKeys: [server.policyKey] },
  }) as object;
  const file = JSON.parse(policyFile("firefox", ownPackages(server.url, "a".repeat(32), firefoxId), config)) as {
    policies: Record<string, object>;
  };
  const unsigned = { "xpinstall.signatures.required": { Value: false, Status: "locked" } };
  return { policies: { ...file.policies, Preferences: { ...file.policies["Preferences"], ...unsigned } } };
}

// One story: each step stands on the one before.
test("in Firefox policy installs it, the company's own server updates it and takes an update back, and policy removes it", async () => {
  const files = withoutReaders(readFolder(built.firefoxManaged));
  const first = makeXpi(files, { updateUrl: origin + feedPaths.firefox });
  const { version: base } = readPackage(first);
  folder = await mkdtemp(join(tmpdir(), "waymark-e2e-"));
  server = await startOwnServer();
  hosts = await serveHosts();
  front = await httpsInFront(server.url, new URL(origin).host, hosts.port);
  await server.publish(first);
  const firefox = await policedFirefox(folder, front.port);
  const package_ = join(firefox.profile, "extensions", `${firefoxId}.xpi`);
  const installed = () =>
    readFile(package_).then(
      (bytes) => readPackage(bytes).version,
      () => null,
    );
  const runs = async (version: string | null) => {
    const there = () => until(`version ${version}`, async () => (await installed()) === version);
    // Firefox looks at its timers every half minute, whatever it is told: more than one wait's length.
    await there().catch(there);
  };

  browser = await firefox.start(policies());
  await runs(base);
  await until("the device to enrol", async () => (await server.read<DevicesReply>("/api/devices")).rows.length === 1);
  const unpacked = sorted(Object.entries(unzipSync(await readFile(package_))));
  expect(compareBuild(unpacked, hashesOf(files))).toMatchObject({ missing: [], different: [] });

  // A question is open meanwhile: the text went nowhere, and what comes next is held, too.
  const composer = await openFirefoxEditor(browser, "chatgpt.com", "contenteditable");
  await composer.paste(`Card ${card}`);
  await composer.nudge.waitFor();
  const second = await server.publish(makeXpi(files, { version: `${base}.1`, updateUrl: origin + feedPaths.firefox }));
  await runs(`${base}.1`);
  // It says which version it has, so that a minimum can be kept.
  expect(front.asked).toContain(`${feedPaths.firefox}?v=${base}`);
  expect(await composer.text()).not.toContain(card);
  await composer.page.bringToFront();
  await composer.page.evaluate(() => window.__editor.focus());
  await composer.paste(`Again ${card}`);
  expect(await composer.text()).not.toContain(card);
  await composer.page.reload();
  await composer.page.waitForFunction(() => window.__editor !== undefined);
  expect(hosts.received.map(({ text }) => text).join()).not.toContain(card);
  await composer.close();

  await server.publish(repack(first, "firefox", `${base}.2`, null));
  await server.withdraw(second);
  await runs(`${base}.2`);
  expect((await server.read<DevicesReply>("/api/devices")).rows).toHaveLength(1);

  const kept = async () =>
    (await readdir(join(firefox.profile, "storage/default")).catch(() => [])).filter((name) => name.startsWith("moz-extension"));
  expect(await kept()).not.toEqual([]);
  await browser.close();
  // Firefox leaves what policy no longer names.
  const { ExtensionSettings: _, "3rdparty": __, ...others } = policies().policies as Record<string, object>;
  browser = await firefox.start({ policies: others });
  const left = await openFirefoxEditor(browser, "claude.ai", "contenteditable");
  await left.paste(`Card ${card}`);
  await left.nudge.waitFor();
  expect(await left.text()).not.toContain(card);
  await browser.close();
  // The file that takes it away.
  const removal = JSON.parse(firefoxRemoval("linux", firefoxId).text) as typeof others;
  browser = await firefox.start({ policies: { ...others, ...removal["policies"] } });
  await runs(null);
  await until("what it kept to be gone", async () => (await kept()).length === 0);
}, 300_000);
