/** The inventory's address into its query: lists are comma-separated. */
import { type InventoryQuery, inventoryQuery } from "../../lib/schema/dashboard-api.ts";
import { findUnstorableText, storableText } from "../web/parse-json.ts";
import { refuse, refuseInvalid } from "../web/refusal.ts";

const lists = new Set(["status", "category", "data"]);

/** Throws 400 naming the field for anything that is not as `inventoryQuery` says, repeated and unknown names included. */
export function readInventoryQuery(search: URLSearchParams): InventoryQuery {
  const query: Record<string, unknown> = {};
  for (const [name, value] of search) {
    if (!Object.hasOwn(inventoryQuery.shape, name)) {
      const expected = `only ${Object.keys(inventoryQuery.shape).join(", ")}`;
      throw refuse(400, "invalid", `query: expected ${expected}.`, { field: "query", expected });
    }
    if (Object.hasOwn(query, name)) {
      throw refuse(400, "invalid", `${name}: expected once.`, { field: name, expected: "once" });
    }
    query[name] = lists.has(name) ? value.split(",").filter((item) => item !== "") : value;
  }
  const parsed = inventoryQuery.safeParse(query);
  if (!parsed.success) throw refuseInvalid(parsed.error);
  const field = findUnstorableText(parsed.data);
  if (field) throw refuse(400, "invalid", `${field}: expected ${storableText}.`, { field, expected: storableText });
  return parsed.data;
}

/** Page number of a tool's timeline; 1 if absent. Throws 400. */
export function readPage(search: URLSearchParams): number {
  const parsed = inventoryQuery.shape.page.safeParse(search.get("page") ?? undefined);
  if (parsed.success) return parsed.data;
  const expected = "a whole number from 1 to 10000";
  throw refuse(400, "invalid", `page: expected ${expected}.`, { field: "page", expected });
}
