/** Firefox lets its person keep technical data to themselves: then none is sent, Waymark says what that means, and one press shares it. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sayHere } from "../../lib/words/own-pages.ts";
import { built } from "../../scripts/build.ts";
import { startServer } from "../../server/start-server.ts";
import { type FirefoxSession, firstPage, launchFirefox } from "./support/browsers/firefox.ts";
import { makeCanaries } from "./support/canary.ts";
import { type HostServer, serveHosts } from "./support/pages/serve-hosts.ts";
import { recordWire, type WireRecorder } from "./support/record-wire.ts";
import { until } from "./support/until.ts";

const { card } = makeCanaries();
let dataDirectory: string;
let server: Awaited<ReturnType<typeof startServer>>;
let wire: WireRecorder;
let hosts: HostServer;
let session: FirefoxSession;
let popup: Page;

beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), "waymark-consent-"));
  server = await startServer({ dataDirectory });
  wire = await recordWire(server.url);
  hosts = await serveHosts();
  const config = { serverUrl: wire.url, enrollmentToken: server.enrollmentToken!, mode: "nudge" } as const;
  // Without a consent of the company's. The question that a press leads to is the browser's own: nobody is there to answer it.
  session = await launchFirefox({
    server: hosts,
    extension: { build: built.firefoxDemo, config, firstRun: true },
    preferences: { "extensions.webextOptionalPermissionPrompts": false },
  });
});
afterAll(async () => {
  await session?.dispose();
  await hosts?.close();
  await wire?.close();
  await server?.close();
  await rm(dataDirectory, { recursive: true, force: true });
});

const sent = (path: string) => [...wire.captured].filter(([name]) => name.includes(`POST ${path}`));
const answered = (path: string) => sent(path).some(([name]) => name.endsWith("reply 200"));

async function openPopup(): Promise<Page> {
  const page = await firstPage(session);
  await page.evaluate(() => location.assign("/popup.html"));
  await until("the popup", () => page.evaluate(() => location.pathname === "/popup.html").catch(() => false));
  return page;
}

const text = () => popup.evaluate(() => document.body.innerText);

// One story: each step stands on the one before.
describe("technical data", { shuffle: false }, () => {
  test("records are sent, and no sign of life, no version", async () => {
    const composer = await session.open("chatgpt.com", "prosemirror");
    await composer.paste(`Refund to ${card.value} please`);
    await composer.nudge.press("redact");
    await until("the record to be sent", () => answered("/v1/events"));
    await composer.close();
    const [[, enrolment] = ["", Buffer.alloc(0)]] = sent("/v1/enroll");
    expect(enrolment.toString()).toContain('"browser":{"name":"firefox","version":""},"extensionVersion":""');
  });

  test("the popup says what that means", async () => {
    popup = await openPopup();
    await until("the words", async () => (await text()).includes(sayHere("popup.share.means")));
    expect(await text()).toContain(sayHere("status.well"));
    expect(sent("/v1/heartbeat")).toEqual([]);
  });

  test("shared with one press, the company sees this browser; taken back, it hears no more", async () => {
    await popup.click(`::-p-text(${sayHere("popup.share.allow")})`);
    await until("the sign of life", () => answered("/v1/heartbeat"));
    await until("the words to go", async () => !(await text()).includes(sayHere("popup.share")));
    await popup.evaluate(async () => {
      type Browser = { permissions: { remove(what: object): Promise<boolean> } };
      const { permissions } = (window as unknown as { browser: Browser }).browser;
      await permissions.remove({ data_collection: ["technicalAndInteraction"] });
    });
    await until("the words again", async () => (await text()).includes(sayHere("popup.share")));
  });
});
