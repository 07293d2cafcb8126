/**
 * GET /api/usage: how much each tool is used, in figures from which nobody's single acts can be read, also not by subtracting one answer
 * from another.
 *
 * The smallest things that are ever shown are cells: one tool, one group of people, one week that is over. A cell is shown only if at least
 * `fewest` people stand behind it. Every figure is a sum of shown cells, whatever is asked for: the difference of two answers is again
 * a sum of cells, each of enough people. Weeks that are not over are not shown, so that nobody can ask before and after. Numbers of people,
 * which do not add up over cells, are rounded down to multiples of `fewest`.
 */
import { sql } from "kysely";
import type { z } from "zod";
import type { usageQuery, usageReply } from "../../lib/schema/admin-api.ts";
import type { Deps } from "../deps.ts";
import { nameTools } from "../discoveries/name-tools.ts";
import { tenantId } from "../storage/tenant.ts";

export interface Cell {
  readonly tool: string;
  readonly group: string;
  readonly week: string;
  readonly people: readonly string[];
  readonly activities: number;
  readonly held: number;
}

const week = 7 * 86_400_000;

/** The sums of the shown cells by tool, most people first; `hidden`: tools without a shown cell. Pure. */
export function sumCells(
  cells: readonly Cell[],
  fewest: number,
): { rows: Omit<z.infer<typeof usageReply>["rows"][number], "name">[]; hidden: number } {
  const shown = cells.filter(({ people }) => new Set(people).size >= fewest);
  const tools = [...new Set(shown.map(({ tool }) => tool))];
  const rows = tools.map((tool) => {
    const own = shown.filter((cell) => cell.tool === tool);
    const people = new Set(own.flatMap((cell) => cell.people)).size;
    return {
      tool,
      people: Math.floor(people / fewest) * fewest,
      activities: own.reduce((sum, { activities }) => sum + activities, 0),
      held: own.reduce((sum, { held }) => sum + held, 0),
    };
  });
  const hidden = new Set(cells.map(({ tool }) => tool)).size - tools.length;
  return { rows: rows.sort((one, other) => other.people - one.people || (one.tool < other.tool ? -1 : 1)), hidden };
}

/** The first Monday (UTC) whose week is not over, as YYYY-MM-DD. */
export function mondayOf(now: number): string {
  return new Date(Math.floor((now - Date.UTC(1970, 0, 5)) / week) * week + Date.UTC(1970, 0, 5)).toISOString().slice(0, 10);
}

/** Counts from the weeks themselves. */
export async function countUsage(
  query: z.infer<typeof usageQuery>,
  fewest: number,
  deps: Deps,
): Promise<z.infer<typeof usageReply>> {
  const monday = Date.parse(mondayOf(deps.now()));
  const weeks = Array.from({ length: query.weeks }, (_, index) =>
    new Date(monday - (index + 1) * week).toISOString().slice(0, 10),
  );
  const { rows } = await sql<Cell>`
    select c.tool, coalesce(d.group_name, '') as "group", to_char(c.week, 'YYYY-MM-DD') as week,
      array_agg(distinct coalesce(d.person_hash, d.device_id::text)) filter (where c.part = 'all') as people,
      coalesce(sum(c.count) filter (where c.part = 'all'), 0)::int as activities,
      coalesce(sum(c.count) filter (where c.part = 'held'), 0)::int as held
    from week_counts c join devices d on d.tenant_id = c.tenant_id and d.device_id = c.device_id
    where c.tenant_id = ${tenantId} and c.part in ('all', 'held') and c.week >= ${weeks.at(-1)}::date and c.week < ${new Date(monday).toISOString().slice(0, 10)}::date
    group by 1, 2, 3`.execute(deps.database.reader);
  const cells = rows.map((row) => ({ ...row, people: row.people ?? [] }));
  const asked = query.group === undefined ? cells : cells.filter(({ group }) => group === query.group);
  const names = await nameTools(deps);
  const sums = sumCells(asked, fewest);
  // Of a group too small to be shown it is not even said how many tools it uses.
  const hidden = query.group === undefined ? sums.hidden : 0;
  return { fewest, weeks, hidden, rows: sums.rows.map((row) => ({ ...row, name: names.get(row.tool) ?? row.tool })) };
}
