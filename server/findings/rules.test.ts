/** Each rule over figures that just fit its condition, and over figures that just do not. */
import { expect, test } from "vitest";
import { emptyCard } from "../../lib/schema/asset-card.ts";
import type { FindingRule } from "../../lib/schema/risk-finding.ts";
import { allRules } from "./all-rules.ts";
import { onlyCrowds } from "./only-crowds.ts";
import type { ConsentPosture, Posture, ToolPosture } from "./posture.ts";
import { day } from "./rule.ts";

const now = Date.UTC(2026, 10, 20, 12);
const tool: ToolPosture = {
  ...{ tool: "chatgpt", name: "ChatGPT", status: "unreviewed", trains: false, card: emptyCard, people: 7, uses: 10, stopped: 4 },
  ...{ firstSeen: now - 60 * day, lastSeen: now - day, accounts: [], imported: [] },
  data: [{ category: "payment", severity: "high", severityLeft: "high", activities: 3, left: 2, people: 2, latest: now - day }],
};
const consent: ConsentPosture = {
  ...{ provider: "Google", client: "1", name: "Notes AI", tool: null, ai: "likely", risk: "high", scopes: ["drive"], grown: [] },
  ...{ people: 1, firstSeen: now - day, lastSeen: now - day, lastUsed: null },
};
const calm: Posture = {
  ...{ now, fewest: 5, tools: [], days: [], found: [], consents: [], creations: [], factChanges: [] },
  fleet: {
    ...{ browsers: 10, silent: 0, silentSince: 0, outdated: 0, newest: "1.0", missing: 0, gappy: 0, gates: [] },
    ...{ offPolicy: 0, policySince: 0, configErrors: 0 },
  },
};
const tools = (...changes: Partial<ToolPosture>[]) => ({ tools: changes.map((change) => ({ ...tool, ...change })) });
const fleet = (changes: Partial<Posture["fleet"]>) => ({ fleet: { ...calm.fleet, ...changes } });
const consents = (changes: Partial<ConsentPosture>) => ({ consents: [{ ...consent, ...changes }] });
const days = (last: number, people = 9, group: string | null = null) => ({
  ...tools({}),
  days: [{ tool: "chatgpt", group, people, counts: [...Array<number>(28).fill(50), last], until: now }],
});
const found = (by: Posture["found"][number]["by"]) => ({
  found: [{ tool: "host:x.example", host: "x.example", by, like: "ChatGPT", score: 9, people: 1, firstSeen: now, lastSeen: now }],
});
const made = (what: Posture["creations"][number]["what"]) => ({
  creations: [{ tool: "chatgpt", name: "ChatGPT", what, count: 1, people: 1, latest: now }],
});
const gate = { tool: "chatgpt", name: "ChatGPT", state: "degraded", browsers: 2, reasons: ["late"], latest: now } as const;
const personal = (people: number) => tools({ accounts: [{ account: "personal", uses: 9, people, latest: now }] });
const quiet = { ...tool.data[0]!, severityLeft: null, left: 0 };

/** What opens the rule's finding, and what does not. */
const cases: Record<FindingRule, readonly [opens: Partial<Posture>, ...not: Partial<Posture>[]]> = {
  "sensitive-data": [
    tools({}),
    tools({ status: "approved" }),
    tools({ data: [quiet] }),
    tools({ data: [{ ...tool.data[0]!, severityLeft: "low" }] }),
  ],
  "unapproved-tool": [tools({}), tools({ status: "tolerated" }), tools({ firstSeen: now - 13 * day }), tools({ stopped: 10 })],
  "personal-account": [personal(5), personal(4)],
  "new-tool": [
    tools({ firstSeen: now - 13 * day }),
    tools({ firstSeen: now - 14 * day }),
    tools({ firstSeen: now, status: "tolerated" }),
  ],
  "unknown-tool": [found("page"), found("look-alike")],
  "look-alike": [found("look-alike"), found("import")],
  "risky-consent": [consents({}), consents({ risk: "medium" }), consents({ ai: "unknown" })],
  "consent-growth": [consents({ grown: ["mail"] }), consents({})],
  "stale-grant": [consents({ lastUsed: now - 91 * day }), consents({ lastUsed: now - 89 * day }), consents({})],
  "key-made": [made("api-key"), made("connector")],
  "connector-added": [made("share-link"), made("api-key")],
  volume: [days(200), days(100), { ...days(200, 4, "Sales") }],
  "vendor-fact": [
    {
      factChanges: [
        { tool: "chatgpt", name: "ChatGPT", fact: "retention", before: "30 days", after: "for ever", source: "s", at: now },
      ],
    },
    {},
  ],
  "no-owner": [
    tools({ status: "approved", card: { ...emptyCard, owner: "Dana" } }),
    tools({}),
    tools({ status: "approved", uses: 0 }),
    tools({ status: "approved", card: { ...emptyCard, owner: "Dana", purpose: "Drafts" } }),
  ],
  "silent-devices": [fleet({ silent: 1, silentSince: now - 8 * day }), {}],
  "outdated-devices": [fleet({ outdated: 1 }), {}],
  "missing-events": [fleet({ missing: 3, gappy: 1 }), {}],
  "degraded-gates": [fleet({ gates: [gate] }), {}],
  "policy-drift": [fleet({ configErrors: 1 }), {}],
};

test.each(Object.entries(cases) as [FindingRule, (typeof cases)[FindingRule]][])("%s", (id, [opens, ...not]) => {
  const rule = allRules[id];
  const seen = rule.look({ ...calm, ...opens });
  expect(seen).toHaveLength(1);
  expect(seen[0]?.parts[0]?.term).toBe("data");
  expect(seen[0]?.latest).toBeLessThanOrEqual(now);
  expect(rule.look({ ...calm, ...opens })).toEqual(seen);
  for (const posture of not) expect(rule.look({ ...calm, ...posture })).toEqual([]);
});

test("no finding counts out fewer people than the company's smallest group", () => {
  for (const [id, [opens]] of Object.entries(cases) as [FindingRule, (typeof cases)[FindingRule]][]) {
    // How the fleet is, is no question of who uses what.
    const ofTools = allRules[id].look({ ...calm, ...opens, fewest: 10 }).filter(({ asset }) => asset !== null);
    const text = JSON.stringify(ofTools.map(({ facts, parts }) => [facts, parts]));
    expect(text).not.toMatch(/"(?:[1-9]|1[1-9]) (?:people|browsers)\b|"1 person/);
  }
});

test("where only crowds are shown, what few did has not happened", () => {
  const shown = onlyCrowds({ ...tool, people: 4 }, 5);
  expect([shown.uses, shown.data]).toEqual([0, []]);
  for (const id of ["sensitive-data", "unapproved-tool"] as const)
    expect(allRules[id].look({ ...calm, tools: [shown] })).toEqual([]);
  expect(onlyCrowds(tool, 5).uses).toBe(10);
});
