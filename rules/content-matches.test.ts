import { expect, test } from "vitest";
import type { ToolEntry } from "../lib/schema/tool.ts";
import { contentMatches } from "./content-matches.ts";
import { loadTools } from "./from-node.ts";

const tool = (...hosts: ToolEntry["hosts"]): ToolEntry => ({
  id: "t",
  name: "T",
  vendor: "V",
  category: "chat",
  hosts,
  home: "https://t.example/",
  facts: {},
});

test("one https pattern a host, sorted, each once", () => {
  expect(contentMatches([tool({ host: "z.example" }, { host: "a.example" }), tool({ host: "z.example" })])).toEqual([
    "https://*.a.example/*",
    "https://*.z.example/*",
  ]);
});

test("a host below another one adds nothing", () => {
  expect(contentMatches([tool({ host: "chat.a.example" }, { host: "a.example" })])).toEqual(["https://*.a.example/*"]);
});

test("a host with the same ending is no subdomain", () => {
  expect(contentMatches([tool({ host: "xa.example" }, { host: "a.example" })])).toHaveLength(2);
});

test("paths do not narrow the pattern", () => {
  expect(contentMatches([tool({ host: "a.example", paths: ["/chat"] })])).toEqual(["https://*.a.example/*"]);
});

test("covers every host of the catalogue", () => {
  const matches = contentMatches(loadTools());
  expect(matches).toContain("https://*.chatgpt.com/*");
  expect(matches.length).toBeGreaterThanOrEqual(32);
});
