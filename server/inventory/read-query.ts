/** The inventory's address into its query: lists are comma-separated. */
import {
  type DeviceState,
  devicesQuery,
  type InventoryQuery,
  inventoryQuery,
  type TimelineQuery,
  timelineQuery,
} from "../../lib/schema/dashboard-api.ts";
import { readSearch } from "../web/read-search.ts";

const lists = new Set(["status", "category", "data"]);

/** Throws 400 naming the field for anything that is not as `inventoryQuery` says, repeated and unknown names included. */
export function readInventoryQuery(search: URLSearchParams): InventoryQuery {
  return readSearch(search, inventoryQuery, lists);
}

/** What is asked of a tool's timeline. Throws 400. */
export function readTimelineQuery(search: URLSearchParams): TimelineQuery {
  return readSearch(search, timelineQuery, new Set());
}

/** Which browsers are asked for; undefined for all. Throws 400. */
export function readDeviceState(search: URLSearchParams): DeviceState | undefined {
  return readSearch(search, devicesQuery, new Set()).state || undefined;
}
