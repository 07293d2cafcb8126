import { sql } from "kysely";
import { findBreak } from "../../audit/chain.ts";
import { readAudit } from "../../audit/verify-audit.ts";
import { tenantId } from "../../storage/tenant.ts";
import { isoDay, type Source, window } from "../source.ts";

export const auditLog: Source = {
  id: "audit-log",
  title: "The audit log",
  query: "Every row of `audit_log`, checked against the hash of the row before; the newest row of `audit_checkpoints`.",
  async read({ deps, since }) {
    const entries = await readAudit(deps.database.db, 0, Number.MAX_SAFE_INTEGER);
    const broken = findBreak(entries);
    const mark = await deps.database.db
      .selectFrom("audit_checkpoints")
      .select(["number", "at"])
      .where("tenant_id", "=", tenantId)
      .orderBy("number", "desc")
      .limit(1)
      .executeTakeFirst();
    const byAction = new Map<string, number>();
    for (const { at, action } of entries) if (at >= since.getTime()) byAction.set(action, (byAction.get(action) ?? 0) + 1);
    return {
      present: entries.length > 0,
      facts: [
        ...[
          { label: "Entries", value: entries.length },
          { label: "Chain", value: broken ? `broken at ${broken.number}` : "unbroken" },
        ],
        { label: "Hash of the last entry", value: entries.at(-1)?.hash ?? "–" },
        { label: "Last signed checkpoint", value: mark ? `entry ${mark.number}, ${isoDay(mark.at)}` : "none" },
      ],
      table: {
        columns: ["Action", `Times in ${window} days`],
        rows: [...byAction].sort(([, a], [, b]) => b - a).map(([action, count]) => [action, String(count)]),
      },
      gaps: [
        ...(broken ? [`Entry ${broken.number} ${broken.why}.`] : []),
        ...(mark ? [] : ["No checkpoint has been signed yet, so an end that was cut off would not show."]),
      ],
    };
  },
};

export const erasures: Source = {
  id: "erasures",
  title: "Erasures",
  query: "Rows of `audit_log` with the action POST /api/erasure. Whose data it was is not kept.",
  async read({ deps, since }) {
    const { rows } = await sql<{ all: number; recent: number }>`
      select count(*)::int as all, (count(*) filter (where at >= ${since.toISOString()}::timestamptz))::int as recent
      from audit_log where tenant_id = ${tenantId} and action = 'POST /api/erasure'`.execute(deps.database.db);
    const { all, recent } = rows[0]!;
    return {
      present: all > 0,
      facts: [
        { label: "Erasures ever", value: all },
        { label: `in ${window} days`, value: recent },
      ],
      gaps: all === 0 ? ["Nobody has used erasure yet, so it is not shown that it works here."] : [],
    };
  },
};
