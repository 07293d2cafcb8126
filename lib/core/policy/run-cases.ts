/** The cases that a policy brings: what must come of it, and what does. */
import type { Finding } from "../../schema/finding.ts";
import type { Policy } from "../../schema/policy.ts";
import type { PolicyCase } from "../../schema/policy-case.ts";
import type { PolicyHere } from "../../schema/policy-here.ts";
import { findingsOf } from "./case-findings.ts";
import type { DecideInput } from "./decide.ts";
import { type Explanation, explainDecision } from "./explain-decision.ts";

export interface CaseResult {
  readonly name: string;
  readonly passed: boolean;
  readonly expected: PolicyCase["expect"];
  readonly explanation: Explanation;
}

const mostOfOne = 100_000;

/** `classify`: what is found in a case's text. `now`: the time of cases that name none, milliseconds since 1970. */
export function runCase(
  policy: Policy,
  one: PolicyCase,
  classify: (text: string) => readonly Finding[],
  now: number,
): CaseResult {
  const explanation = explainDecision(inputOf(policy, one, classify, now));
  const { action, rule } = explanation.decision;
  const passed = action === one.expect.action && (one.expect.rule === undefined || one.expect.rule === rule);
  return { name: one.name, passed, expected: one.expect, explanation };
}

export function inputOf(
  policy: PolicyHere,
  one: Omit<PolicyCase, "name" | "expect">,
  classify: (text: string) => readonly Finding[],
  now: number,
): DecideInput {
  const { tool = "some-tool", status, text, findings = [], unscanned = null, now: at, ...circumstances } = one;
  const found = [...(text === undefined ? [] : classify(text)), ...findingsOf(findings, mostOfOne)];
  return {
    ...{ findings: found, unscanned, tool },
    policy: status === undefined ? policy : { ...policy, status: { ...policy.status, [tool]: status } },
    circumstances: { ...withoutUndefined(circumstances), now: at === undefined ? now : Date.parse(at) },
  };
}

function withoutUndefined(
  circumstances: Omit<PolicyCase, "name" | "expect" | "now" | "tool" | "text" | "findings" | "unscanned">,
) {
  const { account, plan, groups, channel, sources, browser, toolCategory } = circumstances;
  return {
    ...(account ? { account } : {}),
    ...(plan ? { plan } : {}),
    ...(groups ? { groups } : {}),
    ...(channel ? { channel } : {}),
    ...(sources ? { sources } : {}),
    ...(browser ? { browser } : {}),
    ...(toolCategory ? { toolCategory } : {}),
  };
}
