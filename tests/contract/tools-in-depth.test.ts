/** The tools that somebody has looked through: which they are, and how much of what a company asks is known of them. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toolFaults } from "../../lib/core/tools/tool-faults.ts";
import { wantedFacts } from "../../lib/schema/tool.ts";
import { loadTools } from "../../rules/from-node.ts";

const tools = loadTools();
const looked = tools.filter(({ lookedThrough }) => lookedThrough);
const ids = new Set(looked.map(({ id }) => id));
const knownOf = ({ facts = {} }: (typeof tools)[number]) => wantedFacts.filter((kind) => facts[kind] !== undefined);

test("at least 150 tools were looked through, and most of what a company asks is known of most of them", () => {
  const counts = looked.map((tool) => knownOf(tool).length);
  expect(looked.length).toBeGreaterThanOrEqual(150);
  expect(counts.filter((count) => count >= 3).length).toBeGreaterThanOrEqual(135);
  expect(counts.filter((count) => count >= 5).length).toBeGreaterThanOrEqual(80);
});

test("they have every AI feature of a wider product, and every tool whose account is read", () => {
  const folder = new URL("../../rules/accounts/", import.meta.url);
  const withAccount = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")).tool as string);
  const embedded = tools.filter(({ category }) => category === "embedded").map(({ id }) => id);
  expect(embedded.length).toBeGreaterThan(30);
  expect([...embedded, ...withAccount].filter((id) => !ids.has(id))).toEqual([]);
});

/** So many at least, so that none is lost unnoticed; more is better. */
const fewest = {
  ...{ trainsOnPrompts: 105, trainsOnBusinessPrompts: 81, retention: 104, certifications: 86, region: 85 },
  ...{ country: 96, owner: 81, breaches: 11, terms: 77 },
};

test.for(wantedFacts)("%s is known of as many tools as it was", (kind) => {
  const known = looked.filter(({ facts }) => facts?.[kind]).length;
  process.stdout.write(`${kind}: known of ${known} of ${looked.length} tools that were looked through\n`);
  expect(known).toBeGreaterThanOrEqual(fewest[kind]);
});

test("what was looked for is either known or said to be unknown", () => {
  const [tool] = looked;
  const { facts: { retention, terms, ...facts } = {}, lookedThrough, ...rest } = tool!;
  const others = tools.filter((other) => other !== tool);
  const faultsOf = (unknown: readonly string[]) =>
    toolFaults({ ...rest, facts, lookedThrough: { ...lookedThrough, unknown } }, others).map(({ expected }) => expected);
  const unsaid = wantedFacts.filter((kind) => !(kind in facts));
  expect(faultsOf(unsaid)).toEqual([]);
  expect(faultsOf(unsaid.filter((kind) => kind !== "retention"))).toEqual(['retention either here or in "facts"']);
  expect(faultsOf([...unsaid, "country"])).toEqual([
    "country" in facts ? 'country either here or in "facts"' : expect.anything(),
  ]);
});

test("what a wider product asks is told by a path of the AI feature, never by a whole host", () => {
  const whole = tools.flatMap(({ id, within, endpoints }) =>
    within ? (endpoints?.prompt ?? []).filter(({ address }) => /^[^/]*(?:\/\*?)?$/.test(address)).map(() => id) : [],
  );
  expect(whole).toEqual([]);
});

test("a vendor's own document is what most facts of high confidence rest on: no list of tools is", () => {
  const lists = /floodlightsecurity|radiusmethod|modelcharter|conductatlas|aileakage|privacygpt|productionai/;
  const claims = looked.flatMap((tool) =>
    Object.entries(tool.facts ?? {}).flatMap(([kind, { source, confidence }]) =>
      kind !== "hosts" && confidence === "high" && lists.test(source) ? [`${tool.id}.${kind}`] : [],
    ),
  );
  expect(claims).toEqual([]);
});
