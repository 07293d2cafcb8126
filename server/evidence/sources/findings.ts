import { sql } from "kysely";
import { tenantId } from "../../storage/tenant.ts";
import { plural, type Source, window } from "../source.ts";

interface Row {
  level: string;
  open: number;
  overdue: number;
  accepted: number;
  closed: number;
  median_days: number | null;
}

export const findings: Source = {
  id: "findings",
  title: "Findings and what was done",
  query: `\`findings\`: those that stand, and those closed in ${window} days, by level; days from opening to closing; accepted risks with their end.`,
  async read({ deps, since, now }) {
    const at = new Date(now).toISOString();
    const { rows } = await sql<Row>`
      select level, (count(*) filter (where status in ('open', 'in-progress')))::int as open,
        (count(*) filter (where status in ('open', 'in-progress') and due_at < ${at}::timestamptz))::int as overdue,
        (count(*) filter (where status = 'accepted'))::int as accepted,
        (count(*) filter (where closed_at >= ${since.toISOString()}::timestamptz and status = 'resolved'))::int as closed,
        (percentile_cont(0.5) within group (order by extract(epoch from closed_at - opened_at) / 86400)
          filter (where closed_at >= ${since.toISOString()}::timestamptz and status = 'resolved'))::float8 as median_days
      from findings where tenant_id = ${tenantId} group by level
      order by array_position(array['critical', 'high', 'medium', 'low'], level)`.execute(deps.database.db);
    const sum = (of: keyof Pick<Row, "open" | "overdue" | "accepted" | "closed">) =>
      rows.reduce((total, row) => total + row[of], 0);
    return {
      present: rows.length > 0,
      facts: [
        ...[
          { label: "Open", value: sum("open") },
          { label: "of these, past their day", value: sum("overdue") },
        ],
        ...[
          { label: "Risks accepted until a day", value: sum("accepted") },
          { label: `Resolved in ${window} days`, value: sum("closed") },
        ],
      ],
      table: {
        columns: ["Level", "Open", "Past their day", "Accepted", "Resolved", "Median days to resolve"],
        rows: rows.map((row) => [
          ...[row.level, String(row.open), String(row.overdue), String(row.accepted), String(row.closed)],
          row.median_days === null ? "–" : row.median_days.toFixed(1),
        ]),
      },
      gaps:
        sum("overdue") > 0
          ? [`${plural(sum("overdue"), "finding is", "findings are")} past the day by which it was to be settled.`]
          : [],
    };
  },
};
