/**
 * The same settings of IT, right and wrong ones, in both browsers as policy hands them over: the same of them counts, what is wrong is named
 * on the options page and reported to the server, and what is wrong never makes anything milder.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { normaliseConfig } from "../../lib/core/normalise-config.ts";
import type { ConfigError } from "../../lib/schema/managed-config.ts";
import { type Heartbeat, heartbeat } from "../../lib/schema/wire.ts";
import { built } from "../../scripts/build.ts";
import { startServer } from "../../server/start-server.ts";
import { serviceWorker } from "./support/browsers/chromium.ts";
import { launchForced, whyNotForced } from "./support/browsers/forced.ts";
import { launchForcedFirefox, whyNotForcedFirefox } from "./support/browsers/forced-firefox.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { recordWire, type WireRecorder } from "./support/record-wire.ts";
import { until } from "./support/until.ts";

const thumbprint = "a".repeat(43);
/** No text, or no key of ours: Chromium leaves it out of managed storage, Firefox hands it on. */
const leftOut = {
  policyCosigners: [thumbprint],
  policy: { version: 1, name: "Wrapped", rules: [], otherwise: "allow", status: {}, approved: [] },
  group: { Value: "Sales" },
  machineHint: 7,
  sererUrl: "https://waymark.example",
};
/** Text with something wrong in it: both browsers hand it on. */
const wrong = { mode: "Observe", personHint: "x".repeat(201), policyKeys: "no thumbprint", supportUrl: "javascript:void 0" };

let dataDirectory: string;
let server: Awaited<ReturnType<typeof startServer>>;
let wire: WireRecorder;
let hosts: HostServer;

beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), "waymark-settings-"));
  server = await startServer({ dataDirectory });
  wire = await recordWire(server.url);
  hosts = await serveHosts();
});
afterAll(async () => {
  await hosts?.close();
  await wire?.close();
  await server?.close();
  await rm(dataDirectory, { recursive: true, force: true });
});

interface Seen {
  /** What the browser's managed storage answers. */
  readonly raw: unknown;
  /** The options page, as text. */
  readonly page: string;
}

const right = () => ({ serverUrl: wire.url, enrollmentToken: server.enrollmentToken!, consent: "given" });
const config = () => ({ ...right(), ...wrong, ...leftOut });

function heartbeats(browser: Heartbeat["browser"]["name"]): Heartbeat[] {
  return [...wire.captured]
    .filter(([name]) => name.startsWith("POST /v1/heartbeat ") && name.endsWith("request"))
    .map(([, bytes]) => heartbeat.parse(JSON.parse(bytes.toString("utf8").replace(/^\{.*?\}(?=\{)/, ""))))
    .filter((beat) => beat.browser.name === browser);
}

async function expectAlike(name: Heartbeat["browser"]["name"], { raw, page }: Seen, fields: readonly string[]): Promise<void> {
  expect(normaliseConfig(raw, { textOnly: true }).config).toEqual(right());
  const reported = heartbeats(name).at(-1)!;
  const named = (errors: readonly ConfigError[]) => errors.filter(({ source }) => source === "managed").map(({ field }) => field);
  expect(named(reported.configErrors).sort()).toEqual([...fields].sort());
  for (const field of fields) expect(page).toContain(field);
  for (const value of ["Observe", "javascript", "Sales", "x".repeat(201)]) expect(page).not.toContain(value);
  expect(reported.policy).toMatchObject({ name: "Waymark nudge", source: "server" });
}

describe.skipIf(whyNotForced() !== null)(`Chromium (${whyNotForced() ?? "runs here"})`, () => {
  test("what Chromium hands over counts as in Firefox, and what is wrong in it is named", async () => {
    const browser = await launchForced({ server: hosts, build: built.chrome, raw: config() });
    try {
      const worker = await serviceWorker(browser.context);
      await until("a heartbeat", () => heartbeats("chromium").length > 0);
      const options = await browser.context.newPage();
      await options.goto(new URL("/options.html", worker.url()).href);
      await options.locator(".errors").waitFor();
      const raw = await worker.evaluate(() => (globalThis as unknown as Extension).chrome.storage.managed.get());
      await expectAlike("chromium", { raw, page: await options.innerText("body") }, Object.keys(wrong));
    } finally {
      await browser.dispose();
    }
  });
});

describe.skipIf(whyNotForcedFirefox() !== null)(`Firefox (${whyNotForcedFirefox() ?? "runs here"})`, () => {
  test("what Firefox hands over counts as in Chromium, and all that is wrong is named", async () => {
    const browser = await launchForcedFirefox(hosts, built.firefox, config());
    try {
      await until("a heartbeat", () => heartbeats("firefox").length > 0);
      // The driver opens none of an extension's pages. A web page may go to those that are for web pages, and they to the others.
      const { page: options } = await browser.open("chatgpt.com", "contenteditable");
      await options.evaluate((address) => location.assign(address), `${browser.origin}/blocked.html`);
      await options.waitForSelector("main");
      await options.evaluate(() => location.assign("/options.html"));
      await options.waitForSelector(".errors");
      const raw = await options.evaluate(() => (globalThis as unknown as Extension).browser.storage.managed.get());
      const page = await options.evaluate(() => document.body.innerText);
      await expectAlike("firefox", { raw, page }, [...Object.keys(wrong), ...Object.keys(leftOut)]);
    } finally {
      await browser.dispose();
    }
  });
});

interface Storage {
  readonly storage: { readonly managed: { get(): Promise<unknown> } };
}
interface Extension {
  readonly chrome: Storage;
  readonly browser: Storage;
}
