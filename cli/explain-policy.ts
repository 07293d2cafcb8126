/** Lines of `explain` about what the policy makes of the text: which rule decides, and why each other one does not. */
import { explainDecision } from "../lib/core/policy/explain-decision.ts";
import { sayExplained } from "../lib/core/policy/say-explained.ts";
import type { Circumstances } from "../lib/schema/circumstances.ts";
import type { Finding } from "../lib/schema/finding.ts";
import type { Policy } from "../lib/schema/policy.ts";

export interface Situation {
  readonly tool: string;
  readonly circumstances: Circumstances;
}

/** Rules that are named for one find; the others are counted. */
const mostRules = 200;

/** None of them holds a value. */
export function policyLines(policy: Policy, findings: readonly Finding[], { tool, circumstances }: Situation): string[] {
  const { decision, subjects } = explainDecision({ findings, unscanned: null, tool, policy, circumstances });
  const { action, rule } = decision;
  const lines = ["", `the policy "${policy.name}" in ${tool}: ${action}${rule === null ? ", no rule" : `, by the rule ${rule}`}`];
  for (const { detector, rules } of subjects) {
    lines.push(`for ${detector ?? "the text, whatever is in it"}:`);
    for (const explained of rules.slice(0, mostRules)) lines.push(`  ${explained.id}: ${sayExplained(explained)}`);
    if (rules.length > mostRules) lines.push(`  and ${rules.length - mostRules} rules more`);
  }
  return lines;
}
