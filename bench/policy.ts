/** What a decision costs under a policy of 10,000 rules: compiling it when it arrives, and each decision after that. */
import { compilePolicy } from "../lib/core/policy/compile-policy.ts";
import { type DecideInput, decide } from "../lib/core/policy/decide.ts";
import { accountClasses } from "../lib/schema/account.ts";
import { actions } from "../lib/schema/action.ts";
import { type Circumstances, channels } from "../lib/schema/circumstances.ts";
import { type Finding, severities } from "../lib/schema/finding.ts";
import { type Policy, policy as policyShape } from "../lib/schema/policy.ts";
import type { RuleConditions } from "../lib/schema/policy-rule.ts";
import { loadDetectorFiles, loadTools } from "../rules/from-node.ts";
import { benchOptions, spread, startReport } from "./support/report.ts";

const count = 10_000;
const decisions = 10_000;
/** The quickest of so many counts: other programs on the machine are not what is measured. */
const rounds = 3;
const target = 1;

/** The same numbers every time. */
let state = 7;
const random = (below: number) => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return state % below;
};
const pick = <Value>(values: readonly Value[]): Value => values[random(values.length)]!;

const tools = loadTools();
const detectors = (await loadDetectorFiles()).map(({ detector }) => detector);
const groups = Array.from({ length: 200 }, (_, index) => `Group ${index}`);

/** What a company of many teams writes: rules for a tool, a group, a kind of data, in every mixture. */
const mixed = (): RuleConditions => ({
  ...(random(3) === 0 ? { tools: [pick(tools).id] } : {}),
  ...(random(3) === 0 ? { groups: [pick(groups), pick(groups)] } : {}),
  ...(random(6) === 0 ? { status: ["unreviewed"] } : {}),
  ...(random(4) === 0 ? { accounts: [pick(accountClasses)] } : {}),
  ...(random(8) === 0 ? { time: { days: ["mon", "tue"], hours: { from: "08:00", to: "18:00" }, zone: "Europe/Berlin" } } : {}),
  ...(random(2) === 0 ? { detectors: [pick(detectors).id] } : { categories: [pick(detectors).category] }),
  ...(random(3) === 0 ? { severity: pick(severities) } : {}),
  ...(random(5) === 0 ? { count: 1 + random(20) } : {}),
});
/** Nothing that an index could tell apart: every rule has to be asked. */
const worst = (): RuleConditions => ({
  notGroups: [`Left out ${random(1_000_000)}`],
  severity: "critical",
  count: 30 + random(90),
});

const policyOf = (when: () => RuleConditions): Policy =>
  policyShape.parse({
    ...{ version: 1, name: "bench", otherwise: "record", status: {}, approved: [] },
    rules: Array.from({ length: count }, (_, index) => ({ id: `rule-${index}`, when: when(), action: pick(actions) })),
  });

function inputOf(policy: Policy): DecideInput {
  const findings = Array.from({ length: 1 + random(8) }, (): Finding => {
    const { id, category, family, severity } = pick(detectors);
    return { detector: id, category, family, severity, start: 0, end: 8, confidence: 0.9, canary: false };
  });
  const circumstances: Circumstances = {
    ...{ account: "corporate" as const, browser: ["private" as const], groups: [pick(groups)], channel: pick(channels) },
    ...{ toolCategory: "chat", now: 1_795_000_000_000 + random(10_000) * 60_000 },
  };
  return { findings, unscanned: null, tool: pick(tools).id, policy, circumstances };
}

const options = benchOptions();
const report = startReport("A decision under a policy of 10,000 rules, milliseconds", options, `Node ${process.versions.node}`);
const asked = options.quick ? decisions / 10 : decisions;
report.say(`${asked} decisions with 1 to 8 detectors that found something, the quickest of ${rounds} each\n`);
const figures: Record<string, unknown> = {};
for (const [name, when] of [
  ["many teams", mixed],
  ["nothing to index", worst],
] as const) {
  const policy = policyOf(when);
  const began = performance.now();
  compilePolicy(policy);
  const compiling = performance.now() - began;
  const inputs = Array.from({ length: asked }, () => inputOf(policy));
  const times = inputs.map((input) => {
    let quickest = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      decide(input);
      quickest = Math.min(quickest, performance.now() - start);
    }
    return quickest;
  });
  const own = spread(times);
  figures[name] = { compiling, decision: own };
  report.say(
    `${name.padEnd(18)} compiled in ${compiling.toFixed(1)}  p50 ${own.p50.toFixed(3)}  p99 ${own.p99.toFixed(3)}  longest ${own.max.toFixed(3)}`,
  );
  report.bar(`decision, ${name}, p99`, own.p99, target, " ms");
}
report.finish(figures);
