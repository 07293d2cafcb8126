/** GET /api/inventory/:tool: one tool, its last 30 days and a page of its activities. */
import { type RawBuilder, type Selectable, sql } from "kysely";
import type { FindingCount } from "../../lib/schema/activity.ts";
import { listsOf } from "../../lib/schema/company.ts";
import type { TimelineQuery, TimelineRow, ToolPageReply } from "../../lib/schema/dashboard-api.ts";
import { toolId } from "../../lib/schema/tool.ts";
import type { Deps } from "../deps.ts";
import type { Tables } from "../storage/tables.ts";
import { tenantId } from "../storage/tenant.ts";
import { refuse } from "../web/refusal.ts";
import { summariseTools } from "./summarise-tools.ts";
import { countMatching, timelineFilter } from "./timeline-filter.ts";

const pageSize = 50;
const dayCount = 30;

/** Throws 404 for a tool that was never seen. */
export async function showTool(tool: string, query: TimelineQuery, deps: Deps): Promise<ToolPageReply> {
  const { rows, fewest } = toolId.safeParse(tool).success ? await summariseTools(deps, tool) : { rows: [], fewest: 0 };
  const [row] = rows;
  if (!row) throw refuse(404, "not-found", "No activity of this tool was recorded.");
  const filter = timelineFilter(query, deps.now());
  const timeline = await readTimeline(tool, query.page, filter, deps);
  const total = filter ? await countMatching(tool, filter, deps) : row.activities;
  return { tool: row, days: await countDays(tool, deps), timeline, names: await namesIn(timeline, deps), total, fewest };
}

/** The rules' names, and those that policy gives to the company's own lists. */
async function namesIn(timeline: readonly TimelineRow[], deps: Deps): Promise<ToolPageReply["names"]> {
  const { policy } = await deps.policies.current();
  const own = policy.company ? listsOf(policy.company) : [];
  const names = await deps.detectorNames();
  const ids = new Set(timeline.flatMap(({ findings }) => findings.map(({ detector }) => detector)));
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const name = names.get(id) ?? own.find((list) => list.id === id)?.name;
      return name === undefined ? [] : [[id, name] as const];
    }),
  );
}

/** By the day of receipt, in UTC, days without activity included. */
async function countDays(tool: string, { database, now }: Deps): Promise<ToolPageReply["days"]> {
  const { rows } = await sql<{ day: string; activities: number; held: number }>`
    with days as (
      select ((${new Date(now()).toISOString()}::timestamptz at time zone 'UTC')::date - n) as day
      from generate_series(0, ${sql.lit(dayCount - 1)}) as n
    )
    select to_char(days.day, 'YYYY-MM-DD') as day, coalesce(sum(c.activities), 0)::int as activities,
      coalesce(sum(c.held), 0)::int as held
    from days left join day_counts c on c.tenant_id = ${tenantId} and c.tool = ${tool} and c.day = days.day
    group by days.day order by days.day`.execute(database.reader);
  return rows;
}

/** Latest first. The time of happening is corrected by what the device's clock was off when it sent. */
async function readTimeline(
  tool: string,
  page: number,
  filter: RawBuilder<boolean> | null,
  { database }: Deps,
): Promise<TimelineRow[]> {
  const rows = await database.reader
    .selectFrom("activities")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("tool", "=", tool)
    .$if(filter !== null, (query) => query.where(filter ?? sql<boolean>`true`))
    .orderBy("received_at", "desc")
    .orderBy("activity_id", "desc")
    .orderBy("device_id")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return rows.map(timelineRowOf);
}

/** Without the browser: see `timelineRow`. Pure. */
export function timelineRowOf(row: Selectable<Tables["activities"]>): TimelineRow {
  return {
    id: row.activity_id,
    receivedAt: row.received_at.getTime(),
    occurredAt: row.occurred_at.getTime() + row.clock_skew_ms,
    kind: row.kind as TimelineRow["kind"],
    action: row.action as TimelineRow["action"],
    outcome: row.outcome as TimelineRow["outcome"],
    rule: row.rule,
    policy: row.policy,
    findings: row.findings as FindingCount[],
    table: row.table_rows === null || row.table_columns === null ? null : { rows: row.table_rows, columns: row.table_columns },
    reason: row.reason,
    reasonWords: row.reason_words,
    kept: row.kept,
    unscanned: row.unscanned as TimelineRow["unscanned"],
    disputed: row.disputed as TimelineRow["disputed"],
  };
}
