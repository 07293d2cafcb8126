import { type InventoryQuery, inventoryMarks, inventoryQuery, inventorySorts } from "../../lib/schema/dashboard-api.ts";
import { categories } from "../../lib/schema/finding.ts";
import { rangeEnd, rangeStart } from "../../lib/schema/time-range.ts";
import { toolCategories, toolStatuses } from "../../lib/schema/tool.ts";

/** What the address says of the table: only what differs from the first view, so that short addresses stay short. */
export type InventoryUrl = { readonly [Name in keyof InventoryQuery]?: string };

const first = inventoryQuery.parse({});

/** Reads the table's state from an address. Never fails: what it does not understand is as if it were not there. */
export function readInventoryUrl(url: Readonly<Record<string, unknown>>): InventoryQuery {
  const text = (name: keyof InventoryQuery) => (typeof url[name] === "string" ? url[name] : "");
  return {
    q: text("q").slice(0, 100),
    status: listed(text("status"), toolStatuses),
    category: listed(text("category"), toolCategories),
    data: listed(text("data"), categories),
    ...range(text("from"), text("to")),
    mark: inventoryMarks.find((mark) => mark === text("mark")) ?? first.mark,
    sort: inventorySorts.find((sort) => sort === text("sort")) ?? first.sort,
    order: text("order") === "asc" ? "asc" : first.order,
    page: whole(text("page"), 10_000) ?? first.page,
    size: whole(text("size"), 200) ?? first.size,
  };
}

/** The opposite of `readInventoryUrl`. */
export function writeInventoryUrl(query: InventoryQuery): InventoryUrl {
  const names = Object.keys(first) as (keyof InventoryQuery)[];
  return Object.fromEntries(
    names.filter((name) => `${query[name]}` !== `${first[name]}`).map((name) => [name, `${query[name]}`]),
  );
}

/** True if the view leaves rows out: then an empty table means "nothing fits", not "nothing is there". */
export function isFiltered(query: InventoryQuery): boolean {
  const named = query.q !== "" || query.from !== "" || query.mark !== "";
  return named || query.status.length + query.category.length + query.data.length > 0;
}

/** Members of `allowed` named in a comma-separated text, in the order of `allowed`: one view has one address. */
function listed<T extends string>(text: string, allowed: readonly T[]): T[] {
  const named = text.split(",");
  return allowed.filter((value) => named.includes(value));
}

/** A start without sense leaves the end without sense, too. */
function range(from: string, to: string): Pick<InventoryQuery, "from" | "to"> {
  const known = from !== "" && rangeStart.safeParse(from).success;
  return { from: known ? from : "", to: known && rangeEnd.safeParse(to).success ? to : "" };
}

/** A whole number from 1 to `most`, or undefined. */
export function whole(text: string, most: number): number | undefined {
  const number = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : Number.NaN;
  return number <= most ? number : undefined;
}
