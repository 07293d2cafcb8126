/** Takes rules that are brought in by steps to their next one when its time has come, and back where they do harm. */
import { randomUUID } from "node:crypto";
import { type Policy, policy as policyShape } from "../../../lib/schema/policy.ts";
import type { Rollout } from "../../../lib/schema/rollout.ts";
import type { Deps } from "../../deps.ts";
import { tenantId } from "../../storage/tenant.ts";
import { editText } from "../edit-text.ts";
import { type Measured, measureRule, whyUnwell } from "./measure-rule.ts";

const day = 86_400_000;

interface Move {
  readonly rule: string;
  readonly what: "forward" | "back";
  readonly reason: string;
  readonly numbers: Measured;
  readonly rollout: Rollout;
}

/** At most one move a rule; all of them in one new version. Where somebody publishes meanwhile it is tried at the next time. */
export async function advanceRollouts(deps: Pick<Deps, "database" | "policies" | "now">): Promise<number> {
  const { policy, seq, text, coSigned, at: publishedAt } = await deps.policies.current();
  const moves: Move[] = [];
  for (const { id, rollout } of policy.rules) {
    if (!rollout || rollout.halted) continue;
    const since = rollout.since === undefined ? publishedAt : Date.parse(rollout.since);
    const numbers = await measureRule(deps.database, id, since);
    const move = moveOf(rollout, since, numbers, deps.now());
    if (move) moves.push({ rule: id, numbers, ...move });
  }
  if (moves.length === 0) return 0;
  const note = moves.map(({ rule, what, reason }) => `${rule} ${what}: ${reason}`).join("; ");
  const origin = { source: "rollout", by: null, note: note.slice(0, 500), text: written(text, policy, moves), coSigned } as const;
  const published = await deps.policies.publish(withMoves(policy, moves), origin, seq);
  if (!published) return 0;
  for (const { rule, what, reason, numbers } of moves) {
    await deps.database.db
      .insertInto("rollout_steps")
      .values({
        ...{ tenant_id: tenantId, step_id: randomUUID(), rule, at: new Date(deps.now()), seq: published.seq },
        ...{ what, reason, numbers: JSON.stringify(numbers) },
      })
      .execute();
  }
  return moves.length;
}

function moveOf(rollout: Rollout, since: number, numbers: Measured, now: number): Omit<Move, "rule" | "numbers"> | null {
  const at = new Date(now).toISOString();
  const reason = whyUnwell(numbers, rollout.health);
  if (reason) return { what: "back", reason, rollout: { ...rollout, halted: { reason: reason.slice(0, 200), at } } };
  const step = rollout.steps[rollout.at]!;
  const next = rollout.steps[rollout.at + 1];
  if (!next || step.days === undefined || now - since < step.days * day) return null;
  const said = `${next.stage} on ${next.percent} %, after ${step.days} days`;
  return { what: "forward", reason: said, rollout: { ...rollout, at: rollout.at + 1, since: at } };
}

function withMoves(policy: Policy, moves: readonly Move[]): Policy {
  const rules = policy.rules.map((rule) => {
    const move = moves.find((one) => one.rule === rule.id);
    return move ? { ...rule, rollout: move.rollout } : rule;
  });
  return policyShape.parse({ ...policy, rules });
}

function written(text: string | null, { rules }: Policy, moves: readonly Move[]): string | null {
  if (text === null) return null;
  return moves.reduce(
    (done, { rule, rollout }) => editText(done, ["rules", rules.findIndex(({ id }) => id === rule), "rollout"], rollout),
    text,
  );
}
