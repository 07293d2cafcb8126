/** What every file in rules/tools has to keep to. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { globsOf } from "../../lib/core/tools/match-patterns.ts";
import { compileMatcher } from "../../lib/core/tools/match-tool.ts";
import { toolFaults } from "../../lib/core/tools/tool-faults.ts";
import { readCatalogue } from "../../lib/core/tools/tool-lines.ts";
import { toolEntry } from "../../lib/schema/tool.ts";
import { isGateHost, isToolHost } from "../../rules/bundled/tool-hosts.ts";
import { toolLines } from "../../rules/bundled/tool-lines.ts";
import { contentMatches } from "../../rules/content-matches.ts";
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

const hosts = tools.flatMap((tool) => tool.hosts);

test("the manifest's globs fit every host and what is below it, and both first scripts of the gate know each of them", () => {
  const globs = globsOf(contentMatches(tools)).map(
    (glob) => new RegExp(`^${glob.replace(/[.?+^$()[\]{}|\\]/g, "\\$&").replaceAll("*", ".*")}$`),
  );
  const missed = hosts
    .flatMap(({ host, exact, paths = ["/"] }) =>
      [host, ...(exact ? [] : [`a.${host}`])].map((name) => ({ name, path: paths[0] })),
    )
    .filter(({ name, path }) => {
      const fits = globs.some((glob) => glob.test(`https://${name}${path}`));
      return !(fits && isGateHost(name) && inPages.has(name));
    });
  expect(missed).toEqual([]);
  expect(hosts.length).toBeGreaterThan(400);
});

test("a page that only mentions a tool's host is no tool's for either of them", () => {
  for (const name of ["native.example", "xchatgpt.com", "chatgpt.com.evil.example", "com"]) {
    expect([name, isGateHost(name), inPages.has(name)]).toEqual([name, false, false]);
  }
});

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
