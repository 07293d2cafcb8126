/** What a sink works with: its own fields, with the secret ones opened, and the two ways out. */
import { sql } from "kysely";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { sendHttp } from "./send-http.ts";
import { sendLines } from "./send-lines.ts";
import type { SinkContext } from "./sink.ts";
import type { StoredSink } from "./stored-sink.ts";

export function contextOf(sink: Pick<StoredSink, "sink_id" | "settings" | "secret">, deps: Deps): SinkContext {
  const { seal, allowed } = deps.connections;
  return {
    fields: { ...(sink.settings as Record<string, string>), ...seal.open(sink.secret, sink.sink_id) },
    now: deps.now(),
    tenant: tenantId,
    dashboard: deps.publicOrigin,
    http: (request) => sendHttp(request, allowed),
    lines: (lines, to) => sendLines(lines, to, allowed),
    ticketOf: async (finding) => {
      const { rows } = await sql<{ key: string }>`select ticket_key as key from sink_tickets
        where tenant_id = ${tenantId} and sink_id = ${sink.sink_id}::uuid and finding_id = ${finding}::uuid`.execute(
        deps.database.db,
      );
      return rows[0] ?? null;
    },
  };
}
