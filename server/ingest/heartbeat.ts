/** POST /v1/heartbeat: how a device is, even when nothing happened on it. */
import { heartbeat } from "../../lib/schema/wire.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { findUnstorableText, storableText } from "../web/parse-json.ts";
import { refuse, refuseInvalid } from "../web/refusal.ts";
import { checkDeviceId } from "./check-device-id.ts";
import type { DeviceRequest } from "./device-gate.ts";
import { groupsOf } from "./groups-of.ts";

export async function recordHeartbeat(
  { deviceId, body }: DeviceRequest,
  deps: Deps,
): Promise<{ serverTime: number; groups: string[] }> {
  const parsed = heartbeat.safeParse(body);
  if (!parsed.success) throw refuseInvalid(parsed.error);
  const field = findUnstorableText(parsed.data);
  if (field) throw refuse(400, "invalid", `${field}: expected ${storableText}.`, { field, expected: storableText });
  const beat = parsed.data;
  checkDeviceId(beat.deviceId, deviceId);
  const serverTime = deps.now();
  await deps.database.db
    .updateTable("devices")
    .set({
      last_seen_at: new Date(serverTime),
      last_heartbeat_at: new Date(serverTime),
      clock_skew_ms: serverTime - beat.sentAt,
      extension_version: beat.extensionVersion,
      browser_name: beat.browser.name,
      browser_version: beat.browser.version,
      install_type: beat.installType,
      policy_name: beat.policy.name,
      policy_source: beat.policy.source,
      policy_seq: beat.policy.seq,
      policy_stale: beat.policy.stale,
      config_errors: JSON.stringify(beat.configErrors),
      coverage: JSON.stringify(beat.coverage),
      pending: beat.outbox.pending,
      quarantined: beat.outbox.quarantined,
      dropped: beat.outbox.dropped,
      accepted_use: beat.acceptedUse ?? null,
      ...(beat.policyKeys ? { policy_keys: JSON.stringify(beat.policyKeys) } : {}),
      surroundings: beat.surroundings ? JSON.stringify(beat.surroundings) : null,
      self_test: beat.selfTest ? JSON.stringify(beat.selfTest) : null,
      ...(beat.outbox.losses ? { losses: JSON.stringify(beat.outbox.losses) } : {}),
    })
    .where("tenant_id", "=", tenantId)
    .where("device_id", "=", deviceId)
    .execute();
  return { serverTime, groups: await groupsOf(deviceId, deps) };
}
