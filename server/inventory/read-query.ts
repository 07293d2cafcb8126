/** The inventory's address into its query: lists are comma-separated. */
import { type InventoryQuery, inventoryQuery } from "../../lib/schema/dashboard-api.ts";
import { readSearch } from "../web/read-search.ts";
import { refuse } from "../web/refusal.ts";

const lists = new Set(["status", "category", "data"]);

/** Throws 400 naming the field for anything that is not as `inventoryQuery` says, repeated and unknown names included. */
export function readInventoryQuery(search: URLSearchParams): InventoryQuery {
  return readSearch(search, inventoryQuery, lists);
}

/** Page number of a tool's timeline; 1 if absent. Throws 400. */
export function readPage(search: URLSearchParams): number {
  const parsed = inventoryQuery.shape.page.safeParse(search.get("page") ?? undefined);
  if (parsed.success) return parsed.data;
  const expected = "a whole number from 1 to 10000";
  throw refuse(400, "invalid", `page: expected ${expected}.`, { field: "page", expected });
}
