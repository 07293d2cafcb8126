/** GET /api/identities/:request/people: whose browsers used a tool, for who asked, once two have agreed, until it is over. */
import { sql } from "kysely";
import type { z } from "zod";
import type { incidentPeople } from "../../lib/schema/incident-api.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { openAgreed } from "./open-agreed.ts";

/** Throws 404 for everybody else and at any other time. */
export function openPeople(deps: Deps, id: string, userId: string): Promise<z.infer<typeof incidentPeople>["rows"]> {
  const { database, pseudonyms } = deps;
  return openAgreed(deps, id, userId, async ({ tool }) => {
    if (tool === null) return null;
    const { rows } = await sql<{ device_id: string; group_name: string | null; sealed_identity: string | null }>`
      select d.device_id, d.group_name, d.sealed_identity
      from tool_users u join devices d on d.tenant_id = u.tenant_id and d.device_id::text = u.who
      where u.tenant_id = ${tenantId} and u.tool = ${tool} and u.kind = 'devices' order by d.enrolled_at`.execute(database.db);
    return rows.map((row) => ({
      ...{ device: pseudonyms.device(row.device_id), group: row.group_name, sealed: row.sealed_identity },
    }));
  });
}
