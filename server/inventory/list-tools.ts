/** GET /api/inventory: the tools that were seen, filtered, sorted and cut into pages here, not in the browser. */
import type { InventoryQuery, InventoryReply, InventoryRow } from "../../lib/schema/dashboard-api.ts";
import { toolStatuses } from "../../lib/schema/tool.ts";
import type { Deps } from "../deps.ts";
import { countDevices } from "./list-devices.ts";
import { summariseTools } from "./summarise-tools.ts";

export async function listTools(query: InventoryQuery, deps: Deps): Promise<InventoryReply> {
  const rows = (await summariseTools(deps)).filter((row) => fits(row, query)).sort(inOrder(query));
  const start = (query.page - 1) * query.size;
  return { rows: rows.slice(start, start + query.size), total: rows.length, devices: await countDevices(deps) };
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
  return a[sort] - b[sort];
}
