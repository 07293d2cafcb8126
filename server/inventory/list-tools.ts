/** GET /api/inventory: the tools that were seen, filtered, sorted and cut into pages here, not in the browser. */
import { sql } from "kysely";
import type { InventoryQuery, InventoryReply, InventoryRow } from "../../lib/schema/dashboard-api.ts";
import { type DaySpan, spanOf } from "../../lib/schema/time-range.ts";
import { toolStatuses } from "../../lib/schema/tool.ts";
import type { Deps } from "../deps.ts";
import { markedTools } from "../overview/marked-tools.ts";
import { tenantId } from "../storage/tenant.ts";
import { countDevices } from "./list-devices.ts";
import { summariseTools } from "./summarise-tools.ts";

export async function listTools(query: InventoryQuery, deps: Deps): Promise<InventoryReply> {
  const span = spanOf(query, deps.now());
  const { rows: all, fewest } = await summariseTools(deps);
  const marked = await markedTools(query.mark, deps);
  const rows = (span ? await usedIn(span, all, deps) : all)
    .filter((row) => fits(row, query) && (!marked || marked(row.tool)))
    .sort(inOrder(query));
  const start = (query.page - 1) * query.size;
  return { rows: rows.slice(start, start + query.size), total: rows.length, devices: await countDevices(deps), fewest };
}

/** Those that were used in the span, with how much, and how much in the one before. */
async function usedIn(span: DaySpan, all: readonly InventoryRow[], { database }: Deps): Promise<InventoryRow[]> {
  const { rows } = await sql<{ tool: string } & NonNullable<InventoryRow["period"]>>`
    select tool, (sum(activities) filter (where day >= ${span.from}::date))::int as activities,
      (sum(held) filter (where day >= ${span.from}::date))::int as held,
      coalesce(sum(activities) filter (where day < ${span.from}::date), 0)::int as before,
      coalesce(sum(held) filter (where day < ${span.from}::date), 0)::int as "heldBefore"
    from day_counts
    where tenant_id = ${tenantId} and day between ${span.before.from}::date and ${span.to}::date
    group by tool having sum(activities) filter (where day >= ${span.from}::date) > 0`.execute(database.reader);
  const periods = new Map(rows.map(({ tool, ...period }) => [tool, period]));
  return all.flatMap((row) => {
    const period = periods.get(row.tool);
    return period ? [{ ...row, period }] : [];
  });
}

/** Every filter that is set must fit; within one, any of its values. */
function fits(row: InventoryRow, { q, status, category, data }: InventoryQuery): boolean {
  const wanted = q.trim().toLowerCase();
  return (
    (wanted === "" || [row.name, row.vendor, row.tool].some((text) => text.toLowerCase().includes(wanted))) &&
    (status.length === 0 || status.includes(row.status)) &&
    (category.length === 0 || category.includes(row.category)) &&
    (data.length === 0 || row.data.some((kind) => data.includes(kind.category)))
  );
}

const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });

/** Equal rows keep one order whatever the direction, so that no row is on two pages. */
function inOrder({ sort, order }: InventoryQuery): (a: InventoryRow, b: InventoryRow) => number {
  const direction = order === "asc" ? 1 : -1;
  return (a, b) => direction * compare(a, b, sort) || collator.compare(a.name, b.name) || (a.tool < b.tool ? -1 : 1);
}

function compare(a: InventoryRow, b: InventoryRow, sort: InventoryQuery["sort"]): number {
  if (sort === "name") return collator.compare(a.name, b.name);
  if (sort === "status") return toolStatuses.indexOf(a.status) - toolStatuses.indexOf(b.status);
  if (sort === "activities") return (a.period ?? a).activities - (b.period ?? b).activities;
  // What is not told is as good as nothing, so that the order does not tell it.
  return (a[sort] ?? 0) - (b[sort] ?? 0);
}
