import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import {
  coverageReply,
  type DeviceState,
  devicesReply,
  experimentsReply,
  type InventoryQuery,
  inventoryReply,
  requestsReply,
  session,
  type TimelineQuery,
  toolPageReply,
} from "../../lib/schema/dashboard-api.ts";
import { isFiltered, writeInventoryUrl } from "../url/inventory-url.ts";
import { formatSearch } from "../url/search-text.ts";
import { writeTimelineUrl } from "../url/timeline-url.ts";
import { read } from "./request.ts";

/** While nothing has arrived, somebody stands by and waits; after that the table is read, not watched. */
const waiting = 2_000;
const settled = 30_000;

/** Who is signed in; null after signing out. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: ({ signal }) => read("/api/session", session.nullable(), signal),
  staleTime: 60_000,
});

export function inventoryQuery(query: InventoryQuery) {
  const search = formatSearch(writeInventoryUrl(query));
  return queryOptions({
    queryKey: ["inventory", search],
    queryFn: ({ signal }) => read(`/api/inventory${search}`, inventoryReply, signal),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (isFiltered(query) || (state.data && state.data.total > 0) ? settled : waiting),
  });
}

export function toolQuery(tool: string, query: TimelineQuery) {
  const search = formatSearch(writeTimelineUrl(query));
  return queryOptions({
    queryKey: ["tool", tool, search],
    queryFn: ({ signal }) => read(`/api/inventory/${encodeURIComponent(tool)}${search}`, toolPageReply, signal),
    // Another page of the same tool replaces rows in place; another tool must never show under this tool's name.
    placeholderData: (previous) => (previous?.tool.tool === tool ? previous : undefined),
    refetchInterval: settled,
  });
}

export const devicesQuery = (state: DeviceState | "") =>
  queryOptions({
    queryKey: ["devices", state],
    queryFn: ({ signal }) => read(state === "" ? "/api/devices" : `/api/devices?state=${state}`, devicesReply, signal),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) => (state !== "" || (data && data.total > 0) ? settled : waiting),
  });

export const coverageQuery = queryOptions({
  queryKey: ["coverage"],
  queryFn: ({ signal }) => read("/api/coverage", coverageReply, signal),
  refetchInterval: settled,
});

/** What every page of the requests is kept under. */
export const requestsKey = ["requests"] as const;

export const requestsQuery = (page: number) =>
  queryOptions({
    queryKey: [...requestsKey, page],
    queryFn: ({ signal }) => read(page === 1 ? "/api/requests" : `/api/requests?page=${page}`, requestsReply, signal),
    placeholderData: keepPreviousData,
    refetchInterval: settled,
  });

export const experimentsQuery = queryOptions({
  queryKey: ["experiments"],
  queryFn: ({ signal }) => read("/api/experiments", experimentsReply, signal),
  refetchInterval: settled,
});
