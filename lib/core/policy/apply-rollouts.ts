/** What the rules of a policy are on one browser while they are brought in step by step. */
import type { PolicyHere } from "../../schema/policy-here.ts";
import type { PolicyRule } from "../../schema/policy-rule.ts";
import type { RolloutStage } from "../../schema/rollout.ts";
import { hashText } from "../models/hash.ts";
import { rankOf } from "./holds.ts";

/** `device`: any text that stays the same on one browser. The same object where no rule is being rolled out. */
export function applyRollouts(policy: PolicyHere, device: string): PolicyHere {
  return withStages(policy, (rule) => stageOf(rule, device));
}

/** The same where a browser belongs to every share: what is counted for a whole company. */
export function applyStages(policy: PolicyHere): PolicyHere {
  return withStages(policy, ({ rollout }) =>
    !rollout ? "enforce" : rollout.halted ? "observe" : rollout.steps[rollout.at]!.stage,
  );
}

function withStages(policy: PolicyHere, stageOn: (rule: PolicyRule) => RolloutStage): PolicyHere {
  if (policy.rules.every((rule) => !rule.rollout)) return policy;
  const observed: string[] = [];
  const rules = policy.rules.map((rule) => {
    const stage = stageOn(rule);
    if (stage === "observe") observed.push(rule.id);
    return stage === "nudge" ? asking(rule) : rule;
  });
  return { ...policy, rules, ...(observed.length > 0 ? { observed } : {}) };
}

/** A rule that asks where it would do more, of what could not be checked, too. */
function asking(rule: PolicyRule): PolicyRule {
  return {
    ...rule,
    ...(rankOf(rule.action) > rankOf("nudge") ? { action: "nudge" } : {}),
    ...(rule.failMode === "closed" ? { failMode: "warn" } : {}),
  };
}

/** In which stage a rule is on this browser; outside the share of its step it is observed. */
export function stageOf({ id, rollout }: Pick<PolicyRule, "id" | "rollout">, device: string): RolloutStage {
  if (!rollout) return "enforce";
  if (rollout.halted) return "observe";
  const step = rollout.steps[rollout.at]!;
  return drawOf(device, id) < step.percent ? step.stage : "observe";
}

/** From 0 up to, and without, 100; another draw for each rule, so that it is not always the same browsers that go first. */
export function drawOf(device: string, rule: string): number {
  return (hashText(`${rule}\u0000${device}`) / 2 ** 32) * 100;
}
