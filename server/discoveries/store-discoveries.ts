/** Takes note of the tools that were found among a batch's activities, in the batch's own transaction. */
import { sql, type Transaction } from "kysely";
import type { Activity } from "../../lib/schema/activity.ts";
import type { Discovery } from "../../lib/schema/discovery.ts";
import type { BatchOrigin, NumberedEvent } from "../ingest/events/numbered-event.ts";
import type { Tables } from "../storage/tables.ts";
import { tenantId } from "../storage/tenant.ts";

type Found = Activity & { readonly found: Discovery };

/** The same report again changes nothing. */
export async function storeDiscoveries(
  db: Transaction<Tables>,
  { deviceId, serverTime }: BatchOrigin,
  events: readonly NumberedEvent[],
): Promise<void> {
  const at = new Date(serverTime);
  for (const activity of events.flatMap(({ activity }) => (isFound(activity) ? [activity] : []))) {
    if (activity.found.by === "history") await storeEarlier(db, deviceId, activity);
    else await storeFound(db, deviceId, activity, at);
    if (activity.purpose) await storePurpose(db, deviceId, activity.tool, activity.purpose, at);
  }
}

function isFound(activity: Activity | null): activity is Found {
  return activity?.kind === "discovery" && activity.found !== undefined;
}

async function storeFound(db: Transaction<Tables>, deviceId: string, { tool, host, found }: Found, at: Date): Promise<void> {
  await sql`insert into discoveries (tenant_id, tool, way, host, signs, score, like_tool, first_device, first_group, first_at, last_at)
    select ${tenantId}, ${tool}, ${found.by}, ${host}, ${JSON.stringify(found.signs)}::jsonb, ${found.score}, ${found.like ?? null},
      ${deviceId}::uuid, d.group_name, ${at}, ${at}
    from devices d where d.tenant_id = ${tenantId} and d.device_id = ${deviceId}::uuid
    on conflict (tenant_id, tool) do update set last_at = greatest(discoveries.last_at, excluded.last_at),
      signs = case when excluded.score > discoveries.score then excluded.signs else discoveries.signs end,
      score = greatest(discoveries.score, excluded.score)`.execute(db);
}

async function storePurpose(
  db: Transaction<Tables>,
  deviceId: string,
  tool: string,
  purpose: NonNullable<Activity["purpose"]>,
  at: Date,
): Promise<void> {
  await db
    .insertInto("discovery_purposes")
    .values({ tenant_id: tenantId, tool, device_id: deviceId, purpose, said_at: at })
    .onConflict((conflict) => conflict.columns(["tenant_id", "tool", "device_id"]).doUpdateSet({ purpose, said_at: at }))
    .execute();
}

async function storeEarlier(db: Transaction<Tables>, deviceId: string, { tool, found }: Found): Promise<void> {
  if (found.month === undefined || found.days === undefined) return;
  await db
    .insertInto("earlier_visits")
    .values({ tenant_id: tenantId, tool, month: found.month, device_id: deviceId, days: found.days })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
