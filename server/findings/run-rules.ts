/** Looks with every rule and writes what becomes of the findings, each rule in a transaction of its own. */
import { randomUUID } from "node:crypto";
import { type RawBuilder, sql, type Transaction } from "kysely";
import { dueAt, reconcile, type Step } from "../../lib/core/risk/reconcile.ts";
import { levelOf, totalScore } from "../../lib/core/risk/score.ts";
import { type FindingLevel, findingLevels } from "../../lib/schema/risk-finding.ts";
import type { Deps } from "../deps.ts";
import { noteFleet } from "../overview/count-fleet.ts";
import type { Tables } from "../storage/tables.ts";
import { tenantId } from "../storage/tenant.ts";
import { allRules } from "./all-rules.ts";
import { gatherPosture } from "./gather/gather.ts";
import { noteChange } from "./note-change.ts";
import type { Observation, Rule } from "./rule.ts";
import { tellSinks } from "./tell-sinks.ts";

/** Returns how many findings were opened, opened anew and closed. */
export async function runRules(deps: Deps): Promise<{ opened: number; reopened: number; closed: number }> {
  const posture = await gatherPosture(deps);
  const done = { opened: 0, reopened: 0, closed: 0 };
  for (const rule of Object.values(allRules)) {
    const seen = rule.look(posture);
    await deps.database.db.transaction().execute(async (db) => {
      const { steps, levels } = await stepsOf(db, rule, seen, posture.now);
      for (const step of steps) {
        if (step.do === "open") done.opened++;
        if (step.do === "reopen") done.reopened++;
        if (step.do === "close") done.closed++;
        await take(db, rule, step, posture.now, levels);
      }
    });
  }
  await deps.database.db
    .insertInto("finding_runs")
    .values({ tenant_id: tenantId, ran_at: new Date(posture.now) })
    .onConflict((conflict) => conflict.column("tenant_id").doUpdateSet({ ran_at: new Date(posture.now) }))
    .execute();
  await noteFleet(deps);
  return done;
}

async function stepsOf(db: Transaction<Tables>, rule: Rule, seen: readonly Observation[], now: number) {
  const known = await db
    .selectFrom("findings")
    .select(["finding_id as id", "dedup_key as key", "status", "closed_at", "accepted_until", "level"])
    .where("tenant_id", "=", tenantId)
    .where("rule", "=", rule.id)
    .forUpdate()
    .execute();
  const steps = reconcile(
    known.map((row) => ({
      ...{ id: row.id, key: row.key, status: row.status },
      closedAt: row.closed_at?.getTime() ?? null,
      acceptedUntil: row.accepted_until?.getTime() ?? null,
    })),
    seen,
    { now, lasts: rule.lasts ?? false },
  );
  return { steps, levels: new Map(known.map(({ id, level }) => [id, level])) };
}

async function take(
  db: Transaction<Tables>,
  rule: Rule,
  step: Step<Observation>,
  now: number,
  levels: ReadonlyMap<string, FindingLevel>,
): Promise<void> {
  const at = new Date(now);
  if (step.do === "close") {
    await update(db, step.id, { status: "resolved", closed_at: at, accepted_until: null, reason: null });
    await noteChange(db, step.id, { what: "status", after: "resolved", reason: "It is not seen any more.", by: null, at });
    return tellSinks(db, step.id, "closed", at);
  }
  const figures = figuresOf(step.seen, at);
  const due = new Date(dueAt(figures.level, now));
  if (step.do === "open") {
    const id = randomUUID();
    await db
      .insertInto("findings")
      .values({
        ...{ tenant_id: tenantId, finding_id: id, rule: rule.id, dedup_key: step.seen.key, status: "open", reopened: 0 },
        ...{ opened_at: at, due_at: due, reason: null, owner: null, closed_at: null, accepted_until: null },
        ...{ ticket_key: null, ticket_url: null },
        ...figures,
      })
      .execute();
    await noteChange(db, id, { what: "opened", after: figures.title, by: null, at });
    return tellSinks(db, id, "opened", at);
  }
  if (step.do === "refresh") {
    const rises = findingLevels.indexOf(figures.level) > findingLevels.indexOf(levels.get(step.id) ?? figures.level);
    return update(
      db,
      step.id,
      rises ? { ...figures, due_at: sql<Date>`least(due_at, ${due.toISOString()}::timestamptz)` } : figures,
    );
  }
  await db
    .updateTable("findings")
    .set((eb) => ({
      ...figures,
      ...{ status: "open" as const, closed_at: null, accepted_until: null, reason: null, due_at: due },
      reopened: eb("reopened", "+", 1),
    }))
    .where("tenant_id", "=", tenantId)
    .where("finding_id", "=", step.id)
    .execute();
  const reason = step.why === "came back" ? "It was seen again." : "The time for which it was accepted is over.";
  await noteChange(db, step.id, { what: "reopened", after: "open", reason, by: null, at });
  return tellSinks(db, step.id, "reopened", at);
}

function figuresOf(seen: Observation, at: Date) {
  const score = totalScore(seen.parts);
  return {
    ...{ asset: seen.asset?.id ?? null, subject: seen.asset?.name ?? null, title: seen.title },
    ...{ score, level: levelOf(score), parts: JSON.stringify(seen.parts), facts: JSON.stringify(seen.facts) },
    ...{ evidence_at: new Date(seen.latest), last_seen_at: at },
  };
}

async function update(
  db: Transaction<Tables>,
  id: string,
  values: Partial<ReturnType<typeof figuresOf>> & {
    status?: "resolved";
    closed_at?: Date;
    accepted_until?: null;
    reason?: null;
    due_at?: RawBuilder<Date>;
  },
): Promise<void> {
  await db.updateTable("findings").set(values).where("tenant_id", "=", tenantId).where("finding_id", "=", id).execute();
}
