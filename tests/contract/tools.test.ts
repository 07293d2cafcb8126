/** What every file in rules/tools has to keep to. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileMatcher } from "../../lib/core/match-tool.ts";
import { toolFaults } from "../../lib/core/tool-faults.ts";
import { readCatalogue } from "../../lib/core/tool-lines.ts";
import { toolEntry } from "../../lib/schema/tool.ts";
import { isToolHost } from "../../rules/bundled/tool-hosts.ts";
import { toolLines } from "../../rules/bundled/tool-lines.ts";
import { copiedNames } from "../../rules/data/copied-names.ts";
import { loadTools } from "../../rules/from-node.ts";
import {
  embeddedFile,
  embeddedText,
  toolHostsFile,
  toolHostsText,
  toolLinesFile,
  toolLinesText,
} from "../../scripts/write-tool-hosts.ts";

const tools = loadTools();
const names = readdirSync(new URL("../../rules/tools", import.meta.url)).sort();

test("the catalogue is there, and nothing else is in its folder", () => {
  expect(tools.length).toBeGreaterThanOrEqual(400);
  expect(names).toEqual(tools.map(({ id }) => `${id}.json`));
});

test("what pages know of it is of this catalogue: node scripts/write-tool-hosts.ts", () => {
  expect(readFileSync(toolHostsFile, "utf8")).toBe(toolHostsText());
  expect(readFileSync(toolLinesFile, "utf8")).toBe(toolLinesText());
  expect(readFileSync(embeddedFile, "utf8")).toBe(embeddedText());
});

const inPages = readCatalogue(toolLines);

describe.for(tools)("$id, as pages know it", (tool) => {
  test("is the same tool", () => {
    const { id, name, category, hosts, facts } = tool;
    const { value, confidence } = facts?.trainsOnPrompts ?? {};
    const known = inPages.byId(id);
    expect(known).toMatchObject({ id, name, category, hosts });
    expect(known?.facts?.trainsOnPrompts).toEqual(confidence ? { value, confidence } : undefined);
  });
  test("is found by each of its hosts, and by no other's name", () => {
    for (const { host, paths: [path = "/"] = [] } of tool.hosts) {
      for (const name of [host, `a.${host}`, `${host}.evil.example`, `x${host}`]) {
        const found = compileMatcher(inPages.at(name))({ host: name, path });
        expect([name, found?.tool.id, found?.host]).toEqual([name, ...matchOf(name, path)]);
      }
    }
  });
});

const whole = compileMatcher(tools);
const matchOf = (host: string, path: string) => {
  const found = whole({ host, path });
  return [found?.tool.id, found?.host];
};

test("the sentinel knows a host that is a tool as a whole, and those below it", () => {
  expect(["chatgpt.com", "a.b.chatgpt.com", "bing.com", "notchatgpt.com", "com", ""].filter(isToolHost)).toEqual([
    "chatgpt.com",
    "a.b.chatgpt.com",
  ]);
});

describe.for(tools)("$id", (tool) => {
  test("has the form of lib/schema/tool.ts, stands beside the others, and every fact says where it was read", () => {
    expect(
      toolFaults(
        tool,
        tools.filter((other) => other !== tool),
      ),
    ).toEqual([]);
    expect(toolEntry.parse(tool)).toEqual(tool);
  });
});

test("names that others copy belong to tools of the catalogue", () => {
  const ids = new Set(tools.map(({ id }) => id));
  expect(copiedNames.filter(({ tool }) => !ids.has(tool))).toEqual([]);
});
