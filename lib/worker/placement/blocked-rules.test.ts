import { expect, test } from "vitest";
import type { ToolEntry } from "../../schema/tool.ts";
import { blockedRules } from "./blocked-rules.ts";

const tool = (id: string, ...hosts: ToolEntry["hosts"]): ToolEntry => ({
  ...{ id, name: id, vendor: "V", category: "chat", home: "https://t.example/" },
  hosts,
});
const tools = [
  tool("moss", { host: "moss.example" }, { host: "fern.example", paths: ["/chat", "/a.b/"] }),
  tool("reed", { host: "ai.moss.example" }),
];

test("a page is shown ours with the tool's id, a frame stays empty", () => {
  const [first, second] = blockedRules(tools, { status: { reed: "blocked" } });
  expect(first).toMatchObject({
    condition: { requestDomains: ["ai.moss.example"], resourceTypes: ["main_frame"] },
    action: { redirect: { extensionPath: "/blocked.html?tool=reed" } },
  });
  expect(second).toMatchObject({ condition: { resourceTypes: ["sub_frame"] }, action: { type: "block" } });
});

test("every id once, and none for a tool that is not blocked", () => {
  const rules = blockedRules(tools, { status: { moss: "blocked", reed: "blocked" } });
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(rules).toHaveLength(8);
  expect(blockedRules(tools, { status: { moss: "tolerated", reed: "approved" } })).toEqual([]);
});

test("a more particular host, which may be another tool's, decides for itself", () => {
  const [rule] = blockedRules(tools, { status: { moss: "blocked" } });
  expect(rule?.condition).toMatchObject({ requestDomains: ["moss.example"], excludedRequestDomains: ["ai.moss.example"] });
});

test.each([
  ["https://fern.example/chat", true],
  ["http://fern.example/chat/7", true],
  ["https://fern.example/chat?x", true],
  ["https://fern.example/a.b/c", true],
  ["https://fern.example/chatter", false],
  ["https://fern.example/axb/c", false],
  ["https://fern.example/x?y=/chat", false],
])("%s is below a blocked path: %s", (url, fits) => {
  const filters = blockedRules(tools, { status: { moss: "blocked" } }).flatMap(({ condition }) => condition.regexFilter ?? []);
  expect(filters.length).toBeGreaterThan(0);
  expect(filters.some((filter) => new RegExp(filter).test(url))).toBe(fits);
});

test("a host that stands for itself is closed without the hosts below it", () => {
  const exact = [tool("host:corp.example", { host: "corp.example", exact: true })];
  const [rule] = blockedRules(exact, { status: { "host:corp.example": "blocked" } });
  const closes = (url: string) => new RegExp(rule?.condition.regexFilter ?? "^").test(url);
  expect(closes("https://corp.example/a")).toBe(true);
  expect(closes("http://corp.example:8080/")).toBe(true);
  expect(closes("https://mail.corp.example/")).toBe(false);
});
