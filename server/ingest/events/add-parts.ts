/** Adds what changed to the counts of the overview, in the transaction that wrote it. */
import { sql, type Transaction } from "kysely";
import type { Tables } from "../../storage/tables.ts";
import { tenantId } from "../../storage/tenant.ts";
import type { Before, Change } from "./upsert-activities.ts";

/** Kinds of activities that put content on its way to a tool, and outcomes after which it was there. */
const contentKinds: ReadonlySet<string> = new Set(["paste", "drop", "upload", "clipboard", "send", "request"]);
const outThere: ReadonlySet<string> = new Set(["allowed", "overridden"]);

/** The parts that one activity adds one to. Pure. */
export function dayPartsOf({ kind, action, outcome, findings }: Before): string[] {
  const parts = action !== "allow" && action !== "record" ? ["asked"] : [];
  if (outcome === "overridden") parts.push("overridden");
  if (!contentKinds.has(kind)) return parts;
  const way = outThere.has(outcome) ? "went" : "kept";
  return [...parts, ...new Set(findings.map(({ category }) => `${way}:${category}`))];
}

interface Sum {
  readonly tool: string;
  readonly part: string;
  readonly at: number;
  count: number;
}

/** By tool and part, in one order everywhere; what comes to nothing is left out. Pure. */
export function sumDayParts(changes: readonly Change[]): Sum[] {
  const sums = new Map<string, Sum>();
  const add = (change: Change, part: string, count: number): void => {
    const key = `${change.activity.tool} ${part}`;
    const sum = sums.get(key) ?? { tool: change.activity.tool, part, at: change.origin.serverTime, count: 0 };
    sum.count += count;
    sums.set(key, sum);
  };
  for (const change of changes) {
    for (const part of dayPartsOf(change.activity)) add(change, part, 1);
    if (change.before) for (const part of dayPartsOf(change.before)) add(change, part, -1);
  }
  return [...sums]
    .filter(([, { count }]) => count !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, sum]) => sum);
}

/** `slot`: which of the rows that add up this transaction writes. */
export async function addParts(db: Transaction<Tables>, changes: readonly Change[], slot: number): Promise<void> {
  const sums = sumDayParts(changes);
  if (sums.length === 0) return;
  await sql`insert into day_parts as c (tenant_id, day, tool, part, slot, count)
    select ${tenantId}, (to_timestamp(r.at / 1000.0) at time zone 'UTC')::date, r.tool, r.part, ${slot}::smallint, sum(r.count)
    from jsonb_to_recordset(${JSON.stringify(sums)}::jsonb) as r(tool text, part text, at bigint, count bigint)
    group by 2, r.tool, r.part order by 2, r.tool, r.part
    on conflict (tenant_id, day, tool, part, slot) do update set count = c.count + excluded.count`.execute(db);
}
