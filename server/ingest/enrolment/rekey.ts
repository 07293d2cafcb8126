/** POST /v1/rekey: a device announces its next key, signed by the one it has. The old one holds until the new one is first used. */
import { rekeyRequest } from "../../../lib/schema/wire.ts";
import type { Deps } from "../../deps.ts";
import { tenantId } from "../../storage/tenant.ts";
import { refuseInvalid } from "../../web/refusal.ts";
import { checkDeviceId } from "../check-device-id.ts";
import type { DeviceRequest } from "../device-gate.ts";

export async function announceKey({ deviceId, body }: DeviceRequest, { database, now }: Deps): Promise<{ serverTime: number }> {
  const parsed = rekeyRequest.safeParse(body);
  if (!parsed.success) throw refuseInvalid(parsed.error);
  checkDeviceId(parsed.data.deviceId, deviceId);
  await database.db
    .updateTable("devices")
    .set({ next_public_key: parsed.data.publicKey.x })
    .where("tenant_id", "=", tenantId)
    .where("device_id", "=", deviceId)
    .execute();
  return { serverTime: now() };
}
