/** Everything that can be said of a text before it is published: form, sense, texts for people, its own cases, what changes. */
import type { Classifier } from "../../lib/core/classify/classify.ts";
import { diffPolicy } from "../../lib/core/policy/diff-policy.ts";
import { explainDecision } from "../../lib/core/policy/explain-decision.ts";
import { hardStopsText } from "../../lib/core/policy/hard-stops-text.ts";
import { lintPolicy } from "../../lib/core/policy/lint-policy.ts";
import { hardStopsDiffer } from "../../lib/core/policy/needs-second.ts";
import { inputOf, runCase } from "../../lib/core/policy/run-cases.ts";
import { sayExplained } from "../../lib/core/policy/say-explained.ts";
import { sayRule } from "../../lib/core/policy/say-rule.ts";
import type { Policy } from "../../lib/schema/policy.ts";
import type { CheckReply, ExplainReply } from "../../lib/schema/policy-api.ts";
import type { PolicyCase } from "../../lib/schema/policy-case.ts";
import { readPolicyText } from "../../rules/read-policy-text.ts";
import { textProblems } from "./check-texts.ts";

export interface CheckWith {
  readonly live: Policy;
  readonly twoPeople: boolean;
  /** Somebody signs hard stops besides. */
  readonly secondSigners: boolean;
  readonly detectors: readonly string[];
  /** For cases that bring a text. */
  readonly classifier: () => Promise<Classifier>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Cases are run for at most so many milliseconds; the others are named as not run. */
const longestCases = 2_000;

export type Checked = CheckReply & { readonly policy: Policy | null };

export async function checkDocument(
  text: string,
  { live, twoPeople, secondSigners, detectors, classifier, now }: CheckWith,
): Promise<Checked> {
  const read = readPolicyText(text);
  const empty = { lints: [], changes: [], cases: [], rules: [], needsSecond: false, needsSignature: false };
  if ("problems" in read) return { ...empty, problems: [...read.problems], policy: null };
  const { policy } = read;
  return {
    problems: textProblems(policy),
    lints: lintPolicy(policy, detectors, now),
    changes: diffPolicy(live, policy),
    cases: await runCases(policy, classifier, now),
    rules: inOrder(policy),
    needsSecond: twoPeople && hardStopsDiffer(live, policy),
    needsSignature: secondSigners && hardStopsText(live) !== hardStopsText(policy),
    policy,
  };
}

async function runCases(policy: Policy, classifier: () => Promise<Classifier>, now: number): Promise<CheckReply["cases"]> {
  const { cases = [] } = policy;
  const known = cases.some((one) => one.text !== undefined) ? await classifier() : null;
  const began = performance.now();
  return cases.map((one) => {
    const { action, rule } = one.expect;
    const expected = rule === undefined ? action : `${action} by ${rule ?? "no rule"}`;
    if (performance.now() - began > longestCases) return { name: one.name, passed: false, expected, got: "not run: too many" };
    const { passed, explanation } = runCase(policy, one, (text) => known?.classify(text) ?? [], now);
    const { decision } = explanation;
    return { name: one.name, passed, expected, got: `${decision.action} by ${decision.rule ?? "no rule"}` };
  });
}

const mostShown = 500;

function inOrder({ rules, exceptions = [] }: Policy): CheckReply["rules"] {
  const rows = [
    ...rules.filter(({ hardStop }) => hardStop).map((rule) => ({ tier: "hard-stop" as const, rule })),
    ...exceptions.map((rule) => ({ tier: "exception" as const, rule })),
    ...rules.filter(({ hardStop }) => !hardStop).map((rule) => ({ tier: "rule" as const, rule })),
  ];
  return rows
    .slice(0, mostShown)
    .map(({ tier, rule }) => ({ id: rule.id, tier, action: rule.action, says: sayRule(rule), rule }));
}

/** What would come of a case under a policy, and why. */
export function explainCase(
  policy: Policy,
  one: Omit<PolicyCase, "name" | "expect">,
  classifier: Classifier | null,
  now: number,
): ExplainReply {
  const { decision, subjects } = explainDecision(inputOf(policy, one, (text) => classifier?.classify(text) ?? [], now));
  return {
    ...{ action: decision.action, rule: decision.rule },
    subjects: subjects.map(({ detector, unscanned, rules }) => ({
      about: detector ?? unscanned ?? "",
      rules: rules
        .slice(0, mostShown)
        .map((rule) => ({ id: rule.id, tier: rule.tier, result: rule.result, says: sayExplained(rule) })),
    })),
  };
}
