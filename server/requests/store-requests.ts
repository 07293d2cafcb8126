/** Takes note of the requests among a batch's activities, in the batch's own transaction. */
import type { Transaction } from "kysely";
import type { BatchOrigin, NumberedEvent } from "../ingest/events/numbered-event.ts";
import type { Tables } from "../storage/tables.ts";
import { tenantId } from "../storage/tenant.ts";

/** The same request again changes nothing. */
export async function storeRequests(
  db: Transaction<Tables>,
  { deviceId, serverTime }: BatchOrigin,
  events: readonly NumberedEvent[],
): Promise<void> {
  const rows = events.flatMap(({ activity }) =>
    activity?.kind === "access-request"
      ? [
          {
            tenant_id: tenantId,
            device_id: deviceId,
            activity_id: activity.id,
            tool: activity.tool,
            purpose: activity.purpose ?? null,
            expects: JSON.stringify([...new Set(activity.expects)]),
            received_at: new Date(serverTime),
          },
        ]
      : [],
  );
  if (rows.length === 0) return;
  await db
    .insertInto("access_requests")
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
