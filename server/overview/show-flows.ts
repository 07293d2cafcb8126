/** GET /api/overview/flows: which kinds of data went to which tool, which were kept back, and where people went on although they were asked. */
import { sql } from "kysely";
import { categories } from "../../lib/schema/finding.ts";
import type { FlowsReply } from "../../lib/schema/overview-api.ts";
import { type DaySpan, spanOf } from "../../lib/schema/time-range.ts";
import type { Deps } from "../deps.ts";
import { nameTools } from "../discoveries/name-tools.ts";
import { tenantId } from "../storage/tenant.ts";

interface Row {
  tool: string;
  part: string;
  now: number;
  before: number;
}

/** By whole days of UTC, today's included. Those first to which most went out. */
export async function showFlows(days: number, deps: Deps): Promise<FlowsReply> {
  const { from, before } = spanOf({ from: `now-${days}d`, to: "" }, deps.now()) as DaySpan;
  const { rows } = await sql<Row>`
    select tool, part, coalesce(sum(count) filter (where day >= ${from}::date), 0)::int as now,
      coalesce(sum(count) filter (where day < ${from}::date), 0)::int as before
    from day_parts where tenant_id = ${tenantId} and day >= ${before.from}::date group by tool, part`.execute(
    deps.database.reader,
  );
  const { policy } = await deps.policies.current();
  const names = await nameTools(deps);
  const list = [...new Set(rows.map(({ tool }) => tool))].map((tool) => {
    const own = rows.filter((row) => row.tool === tool);
    const figure = (part: string) => {
      const { now = 0, before = 0 } = own.find((row) => row.part === part) ?? {};
      return { now: Math.max(0, now), before: Math.max(0, before) };
    };
    const data = categories.map((category) => ({ category, went: figure(`went:${category}`), kept: figure(`kept:${category}`) }));
    return {
      ...{ tool, name: names.get(tool) ?? tool, status: policy.status[tool] ?? ("unreviewed" as const) },
      ...{ asked: figure("asked"), overridden: figure("overridden") },
      data: data.filter(({ went, kept }) => went.now + went.before + kept.now + kept.before > 0),
    };
  });
  const out = (row: (typeof list)[number]) => row.data.reduce((sum, { went }) => sum + went.now, 0);
  const order = (row: (typeof list)[number]) => out(row) * 1e6 + row.overridden.now * 1e3 + row.asked.now;
  return { rows: list.sort((a, b) => order(b) - order(a) || (a.tool < b.tool ? -1 : 1)) };
}
