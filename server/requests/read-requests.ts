/** Requests as they stand: each with its latest decision. */

import type { Kysely } from "kysely";
import type { Tables } from "../storage/tables.ts";
import { tenantId } from "../storage/tenant.ts";

/** Of all devices, or of one; in no order. */
export function standingRequests(db: Kysely<Tables>, deviceId?: string) {
  const latest = db
    .selectFrom("request_decisions")
    .distinctOn("request_id")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .orderBy("request_id")
    .orderBy("number", "desc")
    .as("d");
  const all = db
    .selectFrom("access_requests as r")
    .leftJoin(latest, "d.request_id", "r.request_id")
    .select(["r.request_id", "r.device_id", "r.activity_id", "r.tool", "r.purpose", "r.expects", "r.received_at"])
    .select(["d.number", "d.decision", "d.reason", "d.until_at", "d.decided_by", "d.decided_at", "d.rule_id"])
    .where("r.tenant_id", "=", tenantId);
  return deviceId === undefined ? all : all.where("r.device_id", "=", deviceId);
}
