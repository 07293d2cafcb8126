import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { toolFaults } from "../lib/core/tools/tool-faults.ts";
import { loadTools } from "../rules/from-node.ts";
import { addTool } from "./tools-add.ts";

let folder = "";
let said = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tools-"));
  said = "";
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, "write").mockImplementation((text) => {
      said += text;
      return true;
    });
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const others = loadTools();
const add = (...args: string[]) => addTool(args, { folder, others, today: "2026-11-20" });
const good = [
  "fernly",
  "--name",
  "Fernly",
  "--vendor",
  "Fernly AB",
  "--category",
  "chat",
  "--source",
  "https://fernly-docs.com/about",
];

test("what is written passes what the contract test asks of every entry", () => {
  expect(add(...good, "--host", "fernly-desk.com", "--host", "lund.com/ai")).toBe(0);
  const entry = JSON.parse(readFileSync(join(folder, "fernly.json"), "utf8"));
  expect(toolFaults(entry, others)).toEqual([]);
  expect(entry.hosts).toEqual([{ host: "fernly-desk.com" }, { host: "lund.com", paths: ["/ai"] }]);
  expect(entry.home).toBe("https://fernly-desk.com/");
});

test.each([
  ["a host of another tool", [...good, "--host", "chatgpt.com"], 1, "tool.hosts[0].host: expected a host that is not chatgpt's"],
  ["no host at all", good, 1, "tool.home"],
  [
    "an id that is taken",
    ["claude", ...good.slice(1), "--host", "fernly-desk.com"],
    1,
    "tool.id: expected an id that no other tool has",
  ],
  ["a source without an address", [...good.slice(0, -1), "a friend", "--host", "fernly-desk.com"], 1, "tool.facts.hosts.source"],
  ["a home elsewhere", [...good, "--host", "fernly-desk.com", "--home", "https://lund.com/"], 1, "tool.home"],
  ["an unknown category", [...good, "--host", "fernly-desk.com", "--category", "toys"], 1, "tool.category"],
  ["no vendor", ["fernly", "--name", "Fernly"], 2, "--vendor: expected a value"],
  ["two ids", ["a", "b"], 2, "expected ID"],
])("%s is refused, named, and nothing is written", (_, args, status, words) => {
  expect(add(...args)).toBe(status);
  expect(said).toContain(words);
  expect(existsSync(join(folder, "fernly.json"))).toBe(false);
});

test("never writes over a file", () => {
  add(...good, "--host", "fernly-desk.com");
  expect(add(...good, "--host", "fernly-desk.com")).toBe(2);
  expect(said).toContain("is there already");
});
