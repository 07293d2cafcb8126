import { expect, test } from "vitest";
import { policy } from "../../schema/policy.ts";
import type { ToolEntry } from "../../schema/tool.ts";
import { knownTools } from "./known-tools.ts";
import { matchPatterns } from "./match-patterns.ts";
import { compileMatcher } from "./match-tool.ts";

const claude: ToolEntry = {
  id: "claude",
  name: "Claude",
  vendor: "Anthropic",
  category: "chat",
  hosts: [{ host: "claude.ai" }],
  home: "https://claude.ai/",
};
const own = {
  id: "fern",
  name: "Fern",
  hosts: [{ host: "fern.corp.example", paths: ["/chat"] }, { host: "fern" }, { host: "10.0.0.7" }],
};
const matcher = compileMatcher(
  knownTools([claude], { tools: [own, { id: "claude", name: "Ours", hosts: [{ host: "ai.corp.example" }] }] }),
);

test.each([
  ["fern.corp.example", "/chat/7", "fern"],
  ["eu.fern.corp.example", "/chat", "fern"],
  ["fern.corp.example", "/", undefined],
  ["fern", "/x", "fern"],
  ["mail.fern", "/x", undefined],
  ["10.0.0.7", "/", "fern"],
  ["9.10.0.0.7", "/", undefined],
  ["ai.corp.example", "/", "claude"],
  ["claude.ai", "/", "claude"],
])("%s%s is %s", (host, path, id) => {
  expect(matcher({ host, path })?.tool.id).toBe(id);
});

test("an entry with a catalogued id keeps the catalogue's name; another one brings its own", () => {
  expect(matcher({ host: "ai.corp.example", path: "/" })?.tool.name).toBe("Claude");
  expect(matcher({ host: "fern", path: "/" })?.tool).toMatchObject({ name: "Fern", home: "https://fern.corp.example/" });
});

test("a host that both name is policy's", () => {
  const tools = knownTools([claude], { tools: [{ id: "fern", name: "Fern", hosts: [{ host: "claude.ai" }] }] });
  expect(compileMatcher(tools)({ host: "claude.ai", path: "/" })?.tool.id).toBe("fern");
});

test("match patterns: http as well, a lone name without subdomains", () => {
  expect(matchPatterns(["fern", "10.0.0.7", "ai.corp.example", "eu.ai.corp.example"], "*")).toEqual([
    "*://10.0.0.7/*",
    "*://*.ai.corp.example/*",
    "*://fern/*",
  ]);
});

const base = { version: 1, name: "P", rules: [], otherwise: "record", status: {}, approved: [] };
test.each([
  ["an id twice", [own, { ...own, hosts: [{ host: "other.example" }] }]],
  ["a host twice", [own, { ...own, id: "moss" }]],
  ["a path without its slash", [{ ...own, hosts: [{ host: "a.example", paths: ["chat"] }] }]],
  ["a host with a scheme", [{ ...own, hosts: [{ host: "https://a.example" }] }]],
  ["no host", [{ ...own, hosts: [] }]],
])("policy refuses %s", (_, tools) => {
  expect(policy.safeParse({ ...base, tools: [own] }).success).toBe(true);
  expect(policy.safeParse({ ...base, tools }).success).toBe(false);
});
