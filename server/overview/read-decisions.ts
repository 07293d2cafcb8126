/** What was decided about a tool: its statuses from version to version of the policy, and the answers to requests for it. */
import { sql } from "kysely";
import type { AssetUseReply } from "../../lib/schema/overview-api.ts";
import type { DecisionReason } from "../../lib/schema/purpose.ts";
import type { ToolStatus } from "../../lib/schema/tool.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";

type Decision = AssetUseReply["decisions"][number];
const mostRows = 100;

/** The latest first. */
export async function readDecisions(asset: string, deps: Pick<Deps, "database">): Promise<Decision[]> {
  const all = [...(await readStatuses(asset, deps)), ...(await readAnswers(asset, deps))];
  return all.sort((a, b) => b.at - a.at).slice(0, mostRows);
}

async function readStatuses(asset: string, { database }: Pick<Deps, "database">): Promise<Decision[]> {
  const { rows } = await sql<{
    seq: number;
    at: Date;
    by: string | null;
    note: string;
    before: ToolStatus | null;
    after: ToolStatus | null;
  }>`
    select s.seq, s.at, s.before, s.after, s.note, u.name as by from (
      select seq, created_at as at, note, published_by, document -> 'status' ->> ${asset} as after,
        lag(document -> 'status' ->> ${asset}) over (order by seq) as before
      from policy_versions where tenant_id = ${tenantId}
    ) s left join users u on u.tenant_id = ${tenantId} and u.user_id = s.published_by
    where s.before is distinct from s.after order by s.seq desc limit ${sql.lit(mostRows)}`.execute(database.reader);
  return rows.map(({ seq, at, by, note, before, after }) => {
    return { what: "status" as const, at: at.getTime(), by, seq, from: before, to: after, note };
  });
}

/** Who asked is not part of it. */
async function readAnswers(asset: string, { database }: Pick<Deps, "database">): Promise<Decision[]> {
  const { rows } = await sql<{
    decision: "approve" | "deny";
    reason: DecisionReason;
    until_at: Date | null;
    at: Date;
    by: string | null;
  }>`
    select d.decision, d.reason, d.until_at, d.decided_at as at, u.name as by
    from access_requests r join request_decisions d on d.tenant_id = r.tenant_id and d.request_id = r.request_id
    left join users u on u.tenant_id = d.tenant_id and u.user_id = d.decided_by
    where r.tenant_id = ${tenantId} and r.tool = ${asset} order by d.decided_at desc limit ${sql.lit(mostRows)}`.execute(
    database.reader,
  );
  return rows.map(({ decision, reason, until_at, at, by }) => {
    return { what: "request" as const, at: at.getTime(), by, decision, reason, until: until_at?.getTime() ?? null };
  });
}
