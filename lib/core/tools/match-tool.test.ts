import { expect, test } from "vitest";
import type { ToolEntry } from "../../schema/tool.ts";
import { compileMatcher } from "./match-tool.ts";

const tool = (id: string, ...hosts: ToolEntry["hosts"]): ToolEntry => ({
  id,
  name: id,
  vendor: "V",
  category: "chat",
  hosts,
  home: "https://t.example/",
  facts: {},
});
const match = compileMatcher([
  tool("chat", { host: "chat.example" }),
  tool("labs", { host: "labs.chat.example" }),
  tool("found", { host: "corp.example", exact: true }),
  tool("copilot", { host: "code.example", paths: ["/copilot", "/ai/"] }),
]);
const at = (url: string) => {
  const [, host = "", path = "/"] = /^([^/]*)(.*)$/.exec(url)!;
  const found = match({ host, path: path || "/" });
  return found && `${found.tool.id} ${found.host}`;
};

test.for([
  ["chat.example", "chat chat.example", "the host itself"],
  ["chat.example/any/path", "chat chat.example", "any path"],
  ["corp.example/x", "found corp.example", "an exact host"],
  ["mail.corp.example", null, "below an exact host"],
  ["www.chat.example", "chat chat.example", "a subdomain"],
  ["a.b.labs.chat.example", "labs labs.chat.example", "the longest host wins"],
  ["CHAT.Example.", "chat chat.example", "capitals and a trailing dot"],
  ["chat.example:8443", "chat chat.example", "a port"],
  ["chat.example.:443", "chat chat.example", "both"],
  ["xchat.example", null, "another host with the same ending"],
  ["chat.example.evil.example", null, "the host in front of another"],
  ["example", null, "a parent"],
  ["", null, "no host"],
  ["..", null, "no host either"],
  ["[::1]:80", null, "an address"],
  ["code.example/copilot", "copilot code.example", "a path of the tool"],
  ["code.example/copilot/c/1", "copilot code.example", "below it"],
  ["code.example/copilot?x=1", "copilot code.example", "with a query"],
  ["code.example/copilots", null, "a path that only begins like it"],
  ["code.example/", null, "another path of the host"],
  ["code.example/ai/x", "copilot code.example", "a prefix that ends with a slash"],
  ["code.example/ai", null, "and stops there"],
  ["code.example/x/copilot", null, "the prefix in the middle"],
] as const)("%s is %s: %s", ([url, want]) => {
  expect(at(url)).toBe(want);
});
