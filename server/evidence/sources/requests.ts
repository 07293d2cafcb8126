import { sql } from "kysely";
import { tenantId } from "../../storage/tenant.ts";
import { plural, type Source, window } from "../source.ts";

export const requests: Source = {
  id: "requests",
  title: "Requests for tools and their answers",
  query: `\`access_requests\` of ${window} days with the first row of \`request_decisions\` of each: how many, and hours until the answer.`,
  async read({ deps, since }) {
    const { rows } = await sql<{ asked: number; approved: number; denied: number; waiting: number; hours: number | null }>`
      select count(*)::int as asked, (count(*) filter (where d.decision = 'approve'))::int as approved,
        (count(*) filter (where d.decision = 'deny'))::int as denied, (count(*) filter (where d.decision is null))::int as waiting,
        (percentile_cont(0.5) within group (order by extract(epoch from d.decided_at - r.received_at) / 3600))::float8 as hours
      from access_requests r left join request_decisions d
        on d.tenant_id = r.tenant_id and d.request_id = r.request_id and d.number = 1
      where r.tenant_id = ${tenantId} and r.received_at >= ${since.toISOString()}::timestamptz`.execute(deps.database.db);
    const row = rows[0]!;
    return {
      present: row.asked > 0,
      facts: [
        ...[
          { label: "Asked", value: row.asked },
          { label: "Approved", value: row.approved },
          { label: "Denied", value: row.denied },
        ],
        { label: "Median hours to the answer", value: row.hours === null ? "–" : row.hours.toFixed(1) },
      ],
      gaps: row.waiting > 0 ? [`${plural(row.waiting, "request waits", "requests wait")} for an answer.`] : [],
    };
  },
};
