/** What every file in rules/tools has to keep to. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileMatcher } from "../../lib/core/match-tool.ts";
import { toolEntry } from "../../lib/schema/tool.ts";
import { loadTools } from "../../rules/from-node.ts";
import { toolHostsFile, toolHostsText } from "../../scripts/write-tool-hosts.ts";

const tools = loadTools();
const names = readdirSync(new URL("../../rules/tools", import.meta.url)).sort();

test("the catalogue is there, and nothing else is in its folder", () => {
  expect(tools.length).toBeGreaterThanOrEqual(400);
  expect(names).toEqual(tools.map(({ id }) => `${id}.json`));
});

test("the list of hosts is of this catalogue: node scripts/write-tool-hosts.ts", () => {
  expect(readFileSync(toolHostsFile, "utf8")).toBe(toolHostsText());
});

test("no host belongs to two tools", () => {
  const hosts = tools.flatMap((tool) => tool.hosts.map(({ host }) => host));
  expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
});

describe.for(tools)("$id", (tool) => {
  test("has the form of lib/schema/tool.ts", () => {
    expect(toolEntry.parse(tool)).toEqual(tool);
  });

  test("every fact says where it was read", () => {
    const endpoints = Object.values(tool.endpoints ?? {}).flat();
    for (const { source, date } of [...Object.values(tool.facts ?? {}), ...endpoints]) {
      expect(source, 'source: begin with the address, "https://…"').toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(?:\/|$| )/);
      expect(Date.parse(date)).toBeGreaterThan(Date.parse("2023-01-01"));
    }
    expect(tool.facts?.hosts, "facts.hosts: who says that these hosts are this tool").toBeDefined();
  });

  test("has an address, or is a part of something that has one", () => {
    expect(tool.hosts.length + (tool.within?.length ?? 0)).toBeGreaterThan(0);
  });
});

describe.for(tools.filter(({ hosts }) => hosts.length > 0))("$id", (tool) => {
  test("is recognised at home", () => {
    const { hostname, pathname } = new URL(tool.home);
    expect(compileMatcher(tools)({ host: hostname, path: pathname })?.tool.id).toBe(tool.id);
  });
});
