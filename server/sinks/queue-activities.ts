/** Puts the activities of a batch into the outbox, in the batch's own transaction, where any sink asks for activities. */
import { sql, type Transaction } from "kysely";
import type { Change } from "../ingest/events/upsert-activities.ts";
import type { Tables } from "../storage/tables.ts";
import { tenantId } from "../storage/tenant.ts";

export async function queueActivities(db: Transaction<Tables>, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  // Where the company shows no single activities, none leaves for elsewhere.
  const { rows: asking } = await sql<{ one: number }>`
    select 1 as one from sinks where tenant_id = ${tenantId} and wants -> 'kinds' @> '["activity"]'
      and not exists (select 1 from settings p where p.tenant_id = ${tenantId} and p.name = 'privacy'
        and (p.value ->> 'aggregatesOnly')::boolean)
    limit 1`.execute(db);
  if (asking.length === 0) return;
  const rows = changes.map(({ origin, activity }) => ({ at: origin.serverTime, body: bodyOf(origin.deviceId, activity) }));
  await sql`insert into sink_outbox (tenant_id, kind, created_at, body)
    select ${tenantId}, 'activity', to_timestamp(r.at / 1000.0), r.body
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(at bigint, body jsonb)`.execute(db);
}

/** Names and counts alone: the words of a reason, which policy may have sent, go to no other system. */
function bodyOf(deviceId: string, activity: Change["activity"]) {
  return {
    ...{ deviceId, id: activity.id, revision: activity.revision, occurredAt: activity.occurredAt, what: activity.kind },
    ...{ tool: activity.tool, host: activity.host, action: activity.action, outcome: activity.outcome, rule: activity.rule },
    ...{ policy: activity.policy, findings: activity.findings, size: activity.size },
    ...{ reason: activity.reason ?? null, unscanned: activity.unscanned ?? null },
  };
}
