/** Why the rules that did not decide did not, of something that was recorded: only where the policy of today comes to the same as it did. */
import type { Activity } from "../../schema/activity.ts";
import { channels } from "../../schema/circumstances.ts";
import type { PolicyHere } from "../../schema/policy-here.ts";
import { findingsOf } from "./case-findings.ts";
import { explainDecision, type RuleExplained } from "./explain-decision.ts";

/** More of one kind than any rule's count needs. */
const mostOfAKind = 1_000;

/** By rule, each once: the answer that came nearest to deciding. Null where nobody can say. */
export function explainRecord(activity: Activity, policy: PolicyHere): RuleExplained[] | null {
  const channel = channels.find((one) => one === activity.kind);
  if (!channel || activity.policy !== policy.name || activity.pastCap || activity.beforePolicy) return null;
  const { account, plan, sources } = activity;
  const known = { ...(account ? { account } : {}), ...(plan ? { plan } : {}), ...(sources ? { sources } : {}) };
  const { decision, subjects } = explainDecision({
    findings: findingsOf(activity.findings, mostOfAKind),
    unscanned: activity.unscanned ?? null,
    tool: activity.tool,
    policy,
    circumstances: { ...known, channel, now: activity.occurredAt },
  });
  if (decision.rule !== activity.rule || decision.action !== activity.action) return null;
  const nearest = new Map<string, RuleExplained>();
  for (const rule of subjects.flatMap(({ rules }) => rules)) {
    const before = nearest.get(rule.id);
    if (!before || nearness.indexOf(rule.result) > nearness.indexOf(before.result)) nearest.set(rule.id, rule);
  }
  // Of which kind a tool is is not known here.
  return [...nearest.values()].filter(({ id, condition }) => id !== decision.rule && condition !== "toolCategories");
}

const nearness: readonly RuleExplained["result"][] = ["missed", "later", "observed", "stricter", "decided"];
