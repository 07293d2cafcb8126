/** GET /api/policy/rollouts: the rules that are brought in by steps, how they do, and what became of them. */
import type { RolloutsReply } from "../../../lib/schema/proposals.ts";
import type { Deps } from "../../deps.ts";
import { tenantId } from "../../storage/tenant.ts";
import { measureRule } from "./measure-rule.ts";

const mostHistory = 100;

export async function listRollouts({ database, policies }: Pick<Deps, "database" | "policies">): Promise<RolloutsReply> {
  const { policy, at } = await policies.current();
  const rules: RolloutsReply["rules"] = [];
  for (const { id, rollout } of policy.rules) {
    if (!rollout) continue;
    const { stage, percent } = rollout.steps[rollout.at]!;
    const since = rollout.since === undefined ? null : Date.parse(rollout.since);
    const { held, disputed, overridden, observed } = await measureRule(database, id, since ?? at);
    rules.push({
      ...{ rule: id, stage: rollout.halted ? "observe" : stage, percent, step: rollout.at + 1, steps: rollout.steps.length },
      ...{ since, halted: rollout.halted?.reason ?? null, held, disputed, overridden, observed },
    });
  }
  const rows = await database.db
    .selectFrom("rollout_steps")
    .select(["rule", "at", "what", "reason", "seq"])
    .where("tenant_id", "=", tenantId)
    .orderBy("at", "desc")
    .orderBy("seq", "desc")
    .limit(mostHistory)
    .execute();
  return { rules, history: rows.map((row) => ({ ...row, at: row.at.getTime() })) };
}
