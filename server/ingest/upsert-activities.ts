/** Writes activities: a new one is inserted, a later revision of a known one replaces what can change. */
import { sql, type Transaction } from "kysely";
import type { Activity } from "../../lib/schema/activity.ts";
import type { Tables } from "../storage/tables.ts";
import { tenantId } from "../storage/tenant.ts";
import type { BatchOrigin, NumberedEvent } from "./numbered-event.ts";

/** An older or equal revision changes nothing, in whatever order they arrive. */
export async function upsertActivities(
  db: Transaction<Tables>,
  { deviceId, skew, serverTime }: BatchOrigin,
  events: readonly NumberedEvent[],
): Promise<void> {
  const rows = latestRevisions(events).map((activity) => ({
    id: activity.id,
    revision: activity.revision,
    occurred_at: new Date(activity.occurredAt).toISOString(),
    kind: activity.kind,
    tool: activity.tool,
    host: activity.host,
    action: activity.action,
    outcome: activity.outcome,
    rule: activity.rule,
    policy: activity.policy,
    findings: activity.findings,
    size_band: activity.size,
    reason: activity.reason ?? null,
    unscanned: activity.unscanned ?? null,
    before_policy: activity.beforePolicy ?? false,
    table_rows: activity.table?.rows ?? null,
    table_columns: activity.table?.columns ?? null,
    disputed: activity.disputed ?? null,
    past_cap: activity.pastCap ?? false,
    variant: activity.variant ?? null,
    kept: activity.kept ?? null,
    reason_words: activity.reasonWords ?? null,
  }));
  if (rows.length === 0) return;
  const receivedAt = new Date(serverTime).toISOString();
  await sql`insert into activities (tenant_id, device_id, activity_id, revision, received_at, updated_at, occurred_at,
      clock_skew_ms, kind, tool, host, action, outcome, rule, policy, findings, size_band, reason, unscanned, before_policy,
      table_rows, table_columns, disputed, past_cap, variant, kept, reason_words)
    select ${tenantId}, ${deviceId}::uuid, r.id, r.revision, ${receivedAt}::timestamptz, ${receivedAt}::timestamptz,
      r.occurred_at, ${skew}::bigint, r.kind, r.tool, r.host, r.action, r.outcome, r.rule, r.policy, r.findings, r.size_band,
      r.reason, r.unscanned, r.before_policy, r.table_rows, r.table_columns, r.disputed, r.past_cap, r.variant,
      r.kept, r.reason_words
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, revision smallint, occurred_at timestamptz, kind text,
      tool text, host text, action text, outcome text, rule text, policy text, findings jsonb, size_band text, reason text,
      unscanned text, before_policy boolean, table_rows integer, table_columns integer, disputed text,
      past_cap boolean, variant text, kept integer, reason_words text)
    on conflict (tenant_id, device_id, activity_id) do update set
      revision = excluded.revision, updated_at = excluded.updated_at, action = excluded.action, outcome = excluded.outcome,
      rule = excluded.rule, policy = excluded.policy, findings = excluded.findings, size_band = excluded.size_band,
      reason = excluded.reason, unscanned = excluded.unscanned, before_policy = excluded.before_policy,
      table_rows = excluded.table_rows, table_columns = excluded.table_columns,
      kept = excluded.kept, reason_words = excluded.reason_words,
      disputed = coalesce(excluded.disputed, activities.disputed)
    where excluded.revision > activities.revision`.execute(db);
}

/** One statement cannot touch a row twice: of several revisions in one batch only the highest, the first if equal. */
function latestRevisions(events: readonly NumberedEvent[]): Activity[] {
  const latest = new Map<string, Activity>();
  for (const { activity } of events) {
    if (!activity) continue;
    const id = activity.id.toLowerCase();
    const known = latest.get(id);
    if (!known || activity.revision > known.revision) latest.set(id, activity);
  }
  return [...latest.values()];
}
