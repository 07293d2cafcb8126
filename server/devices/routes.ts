/** What an administrator does with single devices, by their pseudonyms. */
import type { FastifyInstance } from "fastify";
import { erasure } from "../../lib/schema/admin-api.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { readSmallBody } from "../web/read-small-body.ts";
import { eraseDevice } from "./erase-device.ts";
import { findDevice } from "./find-device.ts";

type ByDevice = { Params: { device: string } };

export function deviceRoutes(app: FastifyInstance, deps: Deps): void {
  const change = async (pseudonym: string, values: { revoked_at?: Date; pending_since?: null }): Promise<void> => {
    await deps.database.db
      .updateTable("devices")
      .set(values)
      .where("tenant_id", "=", tenantId)
      .where("device_id", "=", await findDevice(deps, pseudonym))
      .execute();
  };

  /** Its requests are answered 403 from now on; it keeps its policy. */
  app.post<ByDevice>("/api/devices/:device/revocation", async (request) => {
    await change(request.params.device, { revoked_at: new Date(deps.now()) });
    return { revoked: true };
  });
  app.post<ByDevice>("/api/devices/:device/approval", async (request) => {
    await change(request.params.device, { pending_since: null });
    return { approved: true };
  });
  app.post("/api/erasure", async (request) => {
    const { device } = await readSmallBody(request, erasure, { device: "a pseudonym such as b-0123456789" });
    const done = await eraseDevice(deps, await findDevice(deps, device));
    // That it was done, not to whom.
    request.auditDetails = done;
    return done;
  });
}
