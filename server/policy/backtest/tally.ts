/** What a draft would have done, counted beside what the policy in force would have: rule by rule, and for whom. */
import { applyStages } from "../../../lib/core/policy/apply-rollouts.ts";
import { findingsOf } from "../../../lib/core/policy/case-findings.ts";
import { type Decision, decide } from "../../../lib/core/policy/decide.ts";
import { holds, rankOf } from "../../../lib/core/policy/holds.ts";
import type { AccountClass, Plan } from "../../../lib/schema/account.ts";
import type { Action, UnscannedReason } from "../../../lib/schema/action.ts";
import type { BacktestResult } from "../../../lib/schema/backtest.ts";
import type { Channel } from "../../../lib/schema/circumstances.ts";
import type { Policy } from "../../../lib/schema/policy.ts";
import type { FeatureRow } from "./feature-row.ts";

/** Figures behind which fewer people stand are not shown. */
const fewestPeople = 5;
const mostNamed = 12;

interface Part {
  count: number;
  readonly people: Set<number>;
}
interface RuleTally extends Part {
  live: number;
  held: number;
  overridden: number;
  disputed: number;
  observed: number;
  readonly tools: Map<string, Part>;
  readonly groups: Map<string, Part>;
}

export interface Tally {
  add(row: FeatureRow): void;
  result(): Pick<BacktestResult, "actions" | "rules" | "stricter" | "milder" | "same" | "visitsClosed" | "mixtures">;
}

/** `categoryOf`: kind of a tool, as the catalogue has it. */
export function createTally(live: Policy, draft: Policy, categoryOf: (tool: string) => string | undefined): Tally {
  const [liveNow, draftNow] = [applyStages(live), applyStages(draft)];
  const most = Math.max(
    2,
    ...[live, draft].flatMap(({ rules, exceptions = [] }) => [...rules, ...exceptions].map(({ when }) => when.count ?? 1)),
  );
  const known = new Map<string, { readonly live: Decided; readonly draft: Decided }>();
  const rules = new Map<string, RuleTally>();
  const actions = new Map<string, { readonly live: Action; readonly draft: Action; count: number }>();
  const sums = { stricter: 0, milder: 0, same: 0, visitsClosed: 0 };
  const ruleOf = (id: string | null) => {
    const name = id ?? "";
    const tally = rules.get(name) ?? newRule();
    rules.set(name, tally);
    return tally;
  };

  function decided(row: FeatureRow) {
    const findings = row.findings.map(({ detector, category, family, severity, confidence, count }) => {
      return { detector, category, family, severity, confidence, count: Math.min(count, most) };
    });
    const { kind, tool, unscanned, account, plan, sources, group, hour } = row;
    const key = JSON.stringify([findings, kind, tool, unscanned, account, plan, sources, group, hour]);
    const before = known.get(key);
    if (before) return before;
    const toolCategory = categoryOf(tool);
    const input = {
      findings: findingsOf(findings, most),
      unscanned: unscanned as UnscannedReason | null,
      tool,
      circumstances: {
        ...(account ? { account: account as AccountClass } : {}),
        ...(plan ? { plan: plan as Plan } : {}),
        ...(toolCategory ? { toolCategory } : {}),
        ...(group ? { groups: [group] } : {}),
        ...(kind === "visit" ? {} : { channel: kind as Channel }),
        ...(sources.length > 0 ? { sources } : {}),
        ...(hour > 0 ? { now: hour } : {}),
      },
    };
    const answer = { live: decide({ ...input, policy: liveNow }), draft: decide({ ...input, policy: draftNow }) };
    known.set(key, answer);
    return answer;
  }

  return {
    add(row) {
      const both = decided(row);
      if (row.kind === "visit") {
        if (holds(both.draft.action) && !holds(both.live.action)) sums.visitsClosed += row.count;
        return;
      }
      const pair = `${both.live.action} ${both.draft.action}`;
      const cell = actions.get(pair) ?? { live: both.live.action, draft: both.draft.action, count: 0 };
      cell.count += row.count;
      actions.set(pair, cell);
      const difference = rankOf(both.draft.action) - rankOf(both.live.action);
      sums[difference > 0 ? "stricter" : difference < 0 ? "milder" : "same"] += row.count;
      ruleOf(both.live.rule).live += row.count;
      for (const id of both.draft.observed ?? []) ruleOf(id).observed += row.count;
      const rule = ruleOf(both.draft.rule);
      addTo(rule, row);
      rule.disputed += row.disputed;
      if (holds(both.draft.action)) rule.held += row.count;
      if (row.outcome === "overridden") rule.overridden += row.count;
      addTo(partOf(rule.tools, row.tool), row);
      if (row.group) addTo(partOf(rule.groups, row.group), row);
    },
    result: () => ({
      ...sums,
      mixtures: known.size,
      actions: [...actions.values()].sort((a, b) => b.count - a.count),
      rules: [...rules]
        .map(([id, rule]) => ({
          rule: id === "" ? null : id,
          ...{
            live: rule.live,
            draft: rule.count,
            held: rule.held,
            overridden: rule.overridden,
            disputed: rule.disputed,
            observed: rule.observed,
          },
          people: atLeast(rule.people.size),
          tools: shown(rule.tools),
          groups: shown(rule.groups),
        }))
        .sort((a, b) => b.draft - a.draft || b.live - a.live),
    }),
  };
}

type Decided = Pick<Decision, "action" | "rule" | "observed">;

const newRule = (): RuleTally => ({
  ...{ count: 0, live: 0, held: 0, overridden: 0, disputed: 0, observed: 0 },
  ...{ people: new Set<number>(), tools: new Map<string, Part>(), groups: new Map<string, Part>() },
});

function partOf(parts: Map<string, Part>, name: string): Part {
  const part = parts.get(name) ?? { count: 0, people: new Set<number>() };
  parts.set(name, part);
  return part;
}

function addTo(part: Part, { count, people }: FeatureRow): void {
  part.count += count;
  for (const person of people) part.people.add(person);
}

/** Null for fewer people than may be shown. */
function atLeast(people: number): number | null {
  return people < fewestPeople ? null : people;
}

function shown(parts: ReadonlyMap<string, Part>): { name: string; count: number; people: number }[] {
  return [...parts]
    .flatMap(([name, { count, people }]) => (people.size < fewestPeople ? [] : [{ name, count, people: people.size }]))
    .sort((a, b) => b.count - a.count)
    .slice(0, mostNamed);
}
