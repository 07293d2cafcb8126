/** What the worker answers to the page in place of a blocked tool, and what is on disk afterwards. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { createIngestDouble } from "./support/ingest-double.ts";
import { enrolledSettings, newWorld, startWorker, type World } from "./support/test-worker.ts";

const policy = {
  ...{ version: 1, name: "P", rules: [], otherwise: "record" },
  tools: [{ id: "fern", name: "Fern", hosts: [{ host: "fern.example" }] }],
  status: { deepseek: "blocked", fern: "blocked" },
  approved: [
    { tool: "le-chat", name: "Le Chat", url: "https://chat.mistral.ai/" },
    { tool: "fern", name: "Fern", url: "https://fern.example/" },
  ],
};
const day = 24 * 3_600_000;

let world: World;
let worker: ReturnType<typeof startWorker>;

beforeEach(() => {
  const server = createIngestDouble(() => world.now);
  server.faults = Array.from({ length: 50 }, () => "unreachable" as const);
  world = newWorld(server.fetch);
  world.managed = { ...enrolledSettings, policy };
  worker = startWorker(world);
});
afterEach(() => worker.close());

const ask = (tool: string) => worker.handlers["ask-access"]({ tool });
const describe = (tool: string) => worker.handlers["describe-blocked"]({ tool });
const pending = async () => (await worker.handlers["get-status"]({})).outbox.pending;

test("names the tool and the ways that are left", async () => {
  expect(await describe("fern")).toEqual({
    ...{ name: "Fern", blocked: true, home: "https://fern.example/", supportUrl: null, access: "askable" },
    approved: [policy.approved[0]],
  });
  expect(await describe("chatgpt")).toMatchObject({ name: "ChatGPT", blocked: false });
  expect(await describe("nobody")).toBeNull();
});

test("a request is on disk when it is answered, and counts once in two weeks", async () => {
  await ask("deepseek");
  await ask("deepseek");
  expect(await pending()).toBe(1);
  expect(await describe("deepseek")).toMatchObject({ access: "asked" });
  expect(await describe("fern")).toMatchObject({ access: "askable" });
  world.now += 13 * day;
  await ask("deepseek");
  expect(await pending()).toBe(1);
  world.now += 2 * day;
  expect(await describe("deepseek")).toMatchObject({ access: "askable" });
});

test.each(["chatgpt", "nobody", "constructor"])("nobody can ask for %s, which is not blocked", async (tool) => {
  await expect(ask(tool)).rejects.toThrow("not blocked");
  expect(await pending()).toBe(0);
});

test("without a server there is nowhere to ask", async () => {
  world.managed = { policy };
  await worker.tick();
  expect(await describe("deepseek")).toMatchObject({ blocked: true, access: "nowhere" });
});
