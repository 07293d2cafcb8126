/** A tool's activities, all of them: by their place in the index, because a page number would read all that lies before it. */
import { sql } from "kysely";
import { toolId } from "../../lib/schema/tool.ts";
import { timelineRowOf } from "../inventory/show-tool.ts";
import { tenantId } from "../storage/tenant.ts";
import { refuse } from "../web/refusal.ts";
import { type TableExport, timeCell } from "./table-export.ts";

const some = 1_000;

export const activitiesExport: TableExport = {
  path: "/api/inventory/:tool/activities",
  summary: "All activities of one tool, latest first",
  columns: [
    ...["id", "received", "occurred", "kind", "action", "outcome", "rule", "policy", "findings", "reason", "not_scanned"],
    "reported_wrong",
  ],
  async *rows(_query, { database }, { tool = "" }) {
    if (!toolId.safeParse(tool).success) throw refuse(404, "not-found", "No activity of this tool was recorded.");
    let last: { received_at: Date; activity_id: string; device_id: string } | undefined;
    for (;;) {
      let next = database.reader.selectFrom("activities").selectAll().where("tenant_id", "=", tenantId).where("tool", "=", tool);
      if (last) {
        const { received_at, activity_id, device_id } = last;
        next = next
          .where("received_at", "<=", received_at)
          .where(
            sql<boolean>`(received_at < ${received_at} or (received_at = ${received_at} and (activity_id, device_id) < (${activity_id}::uuid, ${device_id}::uuid)))`,
          );
      }
      const rows = await next
        .orderBy("received_at", "desc")
        .orderBy("activity_id", "desc")
        .orderBy("device_id", "desc")
        .limit(some)
        .execute();
      for (const row of rows) {
        const json = timelineRowOf(row);
        const found = json.findings.map(({ detector, count }) => `${detector} ${count}`).join("; ");
        const cells = [json.id, timeCell(json.receivedAt), timeCell(json.occurredAt), json.kind, json.action, json.outcome];
        yield { json, cells: [...cells, json.rule, json.policy, found, json.reason, json.unscanned, json.disputed] };
      }
      if (rows.length < some) return;
      last = rows.at(-1);
    }
  },
};
