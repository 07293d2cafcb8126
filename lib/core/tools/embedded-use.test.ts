import { expect, test } from "vitest";
import { type EmbeddedTool, embeddedTools, usedByControl, usedByRequest } from "./embedded-use.ts";

const tools: readonly EmbeddedTool[] = [
  { id: "rovo", name: "Atlassian Rovo", hosts: ["atlassian.net"], prompts: ["*.atlassian.net/gateway/api/assist/chat/v1/*"] },
  { id: "einstein", name: "Salesforce Einstein / Agentforce", hosts: ["my.salesforce.com"], prompts: [] },
  { id: "one", name: "Desk One", hosts: ["desk.example"], prompts: [] },
  { id: "two", name: "Desk Sage", hosts: ["desk.example"], prompts: [] },
];
const on = (host: string) => embeddedTools(tools, host);

test("which tools are within a product", () => {
  expect(on("lund.atlassian.net").map(({ id, host }) => [id, host])).toEqual([["rovo", "atlassian.net"]]);
  expect(on("lund.atlassian.net.").map(({ id }) => id)).toEqual(["rovo"]);
  expect(on("notatlassian.net")).toEqual([]);
  expect(on("desk.example")).toHaveLength(2);
});

test.each([
  ["lund.atlassian.net", "Ask AI", "rovo"],
  ["lund.atlassian.net", "Ask Rovo", "rovo"],
  ["lund.atlassian.net", "Summarize this page", "rovo"],
  ["a.my.salesforce.com", "Chat with Agentforce", "einstein"],
  ["a.my.salesforce.com", "Draft with AI", "einstein"],
  ["desk.example", "Ask Sage", "two"],
])("on %s, “%s” is %s", (host, label, tool) => {
  expect(usedByControl(label, on(host))?.tool).toBe(tool);
});

test.each([
  ["lund.atlassian.net", "Ask Mara"],
  ["lund.atlassian.net", "Create"],
  ["lund.atlassian.net", "Summary"],
  ["a.my.salesforce.com", "Open"],
  ["mail.example", "Ask AI"],
])("on %s, “%s” says nothing", (host, label) => {
  expect(usedByControl(label, on(host))).toBeNull();
});

test("two tools in one product and nothing that says which: unknown, never guessed", () => {
  expect(usedByControl("Ask AI", on("desk.example"))).toBeNull();
});

test("by the address that is asked", () => {
  const here = on("lund.atlassian.net");
  expect(usedByRequest("lund.atlassian.net/gateway/api/assist/chat/v1/invoke_agent", here)?.tool).toBe("rovo");
  expect(usedByRequest("lund.atlassian.net/gateway/api/graphql", here)).toBeNull();
});
