import { beforeEach, expect, test } from "vitest";
import type { Policy } from "../../schema/policy.ts";
import type { ToolEntry } from "../../schema/tool.ts";
import { createEnforcer, type EnforcingBrowser } from "./enforce-policy.ts";
import { createPlacement, type PlacingBrowser, type RegisteredScript } from "./place-scripts.ts";

const catalogue: ToolEntry[] = [
  { id: "moss", name: "Moss", vendor: "V", category: "chat", hosts: [{ host: "moss.example" }], home: "https://moss.example/" },
];
const policy = (changes: Partial<Policy> = {}): Policy => ({
  ...{ version: 1, name: "P", rules: [], otherwise: "record", status: {}, approved: [] },
  ...changes,
});
const fern = { id: "fern", name: "Fern", hosts: [{ host: "fern.example" }, { host: "ai.moss.example" }] };

/** A browser as far as policy is concerned: what it was told, and what it refuses. */
function newBrowser() {
  const told = {
    scripts: new Map<string, RegisteredScript>(),
    rules: [] as { id: number }[],
    ran: [] as unknown[],
    allowed: true,
    broken: false,
  };
  const take = async (scripts: RegisteredScript[]) => {
    if (told.broken) throw new Error("no");
    for (const script of scripts) told.scripts.set(script.id, script);
  };
  const browser: PlacingBrowser & EnforcingBrowser = {
    scripting: {
      getRegisteredContentScripts: async () => [...told.scripts.values()],
      registerContentScripts: take,
      updateContentScripts: take,
      async unregisterContentScripts({ ids }) {
        for (const id of ids) told.scripts.delete(id);
      },
      async executeScript(what) {
        told.ran.push([what.target.tabId, what.files]);
      },
    },
    tabs: { query: async () => [{ id: 7 }] },
    declarativeNetRequest: {
      getDynamicRules: async () => told.rules,
      async updateDynamicRules({ addRules }) {
        if (told.broken) throw new Error("no");
        told.rules = [...addRules];
      },
    },
    permissions: { contains: async () => told.allowed },
  };
  return { told, browser };
}

let told: ReturnType<typeof newBrowser>["told"];
let enforce: ReturnType<typeof createEnforcer>;
let remembered: readonly string[];

beforeEach(() => {
  const made = newBrowser();
  told = made.told;
  remembered = [];
  const memory = {
    read: async () => remembered,
    write: async (patterns: readonly string[]) => {
      remembered = patterns;
    },
  };
  const scripts = [
    { js: ["backstop.js"], world: "MAIN", run_at: "document_start" },
    { js: ["gate.js"], run_at: "document_start" },
  ] as const;
  enforce = createEnforcer(made.browser, createPlacement(made.browser, scripts, memory), catalogue);
});

test("policy's hosts get the scripts in their order, in every frame; what the catalogue covers is left alone", async () => {
  expect(await enforce(policy({ tools: [fern] }))).toEqual([]);
  expect([...told.scripts.values()]).toMatchObject([
    { js: ["backstop.js"], world: "MAIN", matches: ["*://*.fern.example/*"], allFrames: true, matchOriginAsFallback: true },
    { js: ["gate.js"], world: "ISOLATED", runAt: "document_start", persistAcrossSessions: true },
  ]);
});

test("pages that are open get the gate once", async () => {
  await enforce(policy({ tools: [fern] }));
  await enforce(policy({ tools: [fern] }));
  expect(told.ran).toEqual([
    [7, ["backstop.js"]],
    [7, ["gate.js"]],
  ]);
});

test("what policy names no longer goes", async () => {
  await enforce(policy({ tools: [fern], status: { moss: "blocked" } }));
  expect(told.rules).toHaveLength(2);
  await enforce(policy());
  expect([...told.scripts.keys()]).toEqual([]);
  expect(told.rules).toEqual([]);
  expect(remembered).toEqual([]);
});

test("other hosts replace those before", async () => {
  await enforce(policy({ tools: [fern] }));
  await enforce(policy({ tools: [{ ...fern, hosts: [{ host: "reed" }] }] }));
  expect([...told.scripts.values()].map(({ matches }) => matches)).toEqual([["*://reed/*"], ["*://reed/*"]]);
});

test.each([
  ["does not take scripts and rules", { broken: true }, ["policy.status", "policy.tools"]],
  ["has taken the access to sites back", { allowed: false }, ["(site access)"]],
])("a browser that %s is reported", async (_, state, fields) => {
  Object.assign(told, state);
  const errors = await enforce(policy({ tools: [fern], status: { moss: "blocked" } }));
  expect(errors.map(({ source, field }) => [source, field])).toEqual(fields.map((field) => ["browser", field]));
});
