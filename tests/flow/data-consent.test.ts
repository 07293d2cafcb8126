/** What goes out where a browser asks its person what may: Firefox does, of what is optional once more than of the rest. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { neededData, optionalData } from "../../lib/worker/configuration/data-consent.ts";
import { observePolicy } from "../../rules/policies/observe.ts";
import { createIngestDouble, type IngestDouble } from "./support/ingest-double.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { enrolledSettings, newWorld, startWorker, type World } from "./support/test-worker.ts";

let world: World;
let server: IngestDouble;
let worker: ReturnType<typeof startWorker>;
const bodies: { path: string; body: string }[] = [];

beforeEach(() => {
  server = createIngestDouble(() => world.now);
  bodies.length = 0;
  world = newWorld((url, init) => {
    bodies.push({ path: new URL(url).pathname, body: String(init.body) });
    return server.fetch(url, init);
  });
  server.fixed.set("/v1/policy", () => new Response(null, { status: 304 }));
  worker = startWorker(world);
});
afterEach(() => worker.close());

const record = async (number: number) => {
  await worker.handlers["record-activity"]({ activity: sampleActivity(number) });
  await worker.tick();
};
const status = () => worker.handlers["get-status"]({});
const enrolled = () => JSON.parse(bodies.find(({ path }) => path === "/v1/enroll")?.body ?? "{}") as Record<string, unknown>;

test("what is optional declined: records go out; no sign of life, no version of anything", async () => {
  world.grantedData = [...neededData];
  await record(1);
  expect(server.requests).toEqual(["/v1/enroll", "/v1/events", "/v1/policy"]);
  expect(server.committed).toHaveLength(1);
  expect(enrolled()).toMatchObject({ browser: { name: "chromium", version: "" }, extensionVersion: "" });
  expect(await status()).toMatchObject({ notShared: "technical", sync: { state: "enrolled" } });

  world.grantedData = [...neededData, optionalData];
  await worker.tick();
  expect(server.heartbeats).toHaveLength(1);
  expect(await status()).not.toHaveProperty("notShared");
});

test("what is needed taken back: nothing is sent, also nothing that waited, and what comes now never is", async () => {
  world.grantedData = [...neededData, optionalData];
  await record(1);
  const before = server.requests.length;
  world.grantedData = [optionalData];
  await worker.tick();
  await record(2);
  world.now += 2 * 24 * 3_600_000;
  await worker.tick();
  expect(server.requests).toHaveLength(before);
  expect(await status()).toMatchObject({ sync: { state: "off", why: "not-consented" }, outbox: { pending: 0, local: 1 } });

  world.grantedData = [...neededData, optionalData];
  await worker.tick();
  await record(3);
  expect(server.committed).toEqual([1, 3].map((number) => `${sampleActivity(number).id}:0`));
});

test("what a person says on our own pages stays here for good as well, where nothing may be sent", async () => {
  world.managed = { ...enrolledSettings, policy: { ...observePolicy, status: { chatgpt: "blocked" } } };
  world.grantedData = [...neededData];
  const activity = sampleActivity(1, { occurredAt: world.now, outcome: "redacted" });
  await worker.handlers["record-activity"]({ activity });
  await worker.tick();
  await worker.handlers["dispute-activity"]({ id: activity.id, dispute: "not-me" });
  world.grantedData = [];
  world.now += 60_000;
  await worker.tick();
  await worker.handlers["ask-access"]({ tool: "chatgpt" });
  expect(await status()).toMatchObject({ outbox: { pending: 0, local: 2 } });
  world.grantedData = [...neededData];
  await worker.tick();
  expect(server.committed).toEqual([`${activity.id}:0`]);
});

test("a company that installs it may consent for its browsers, where they cannot ask", async () => {
  world.managed = { ...enrolledSettings, consent: "given" };
  world.grantedData = [...neededData];
  await record(1);
  expect(server.heartbeats).toHaveLength(1);
  expect(enrolled()).toMatchObject({ extensionVersion: "0.1.0" });
});
