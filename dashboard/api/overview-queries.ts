import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { assetUseReply, flowsReply, overviewReply, relationsReply } from "../../lib/schema/overview-api.ts";
import { toolStatusPreview } from "../../lib/schema/policy-api.ts";
import type { ToolStatus } from "../../lib/schema/tool.ts";
import { exchange, read } from "./request.ts";

const waiting = 2_000;
const settled = 30_000;

export function overviewQuery(days: string) {
  return queryOptions({
    queryKey: ["overview", days],
    queryFn: ({ signal }) => read(`/api/overview?days=${days}`, overviewReply, signal),
    placeholderData: keepPreviousData,
    // Before anything has arrived, somebody stands by and waits.
    refetchInterval: ({ state }) => (state.data && state.data.programme.assets.now > 0 ? settled : waiting),
  });
}

export function flowsQuery(days: string) {
  return queryOptions({
    queryKey: ["overview", "flows", days],
    queryFn: ({ signal }) => read(`/api/overview/flows?days=${days}`, flowsReply, signal),
    placeholderData: keepPreviousData,
    refetchInterval: settled,
  });
}

export const relationsQuery = queryOptions({
  queryKey: ["relations"],
  queryFn: ({ signal }) => read("/api/relations", relationsReply, signal),
  staleTime: 60_000,
});

export function assetUseQuery(asset: string) {
  return queryOptions({
    queryKey: ["asset", asset, "use"],
    queryFn: ({ signal }) => read(`/api/assets/${encodeURIComponent(asset)}/use`, assetUseReply, signal),
    refetchInterval: settled,
  });
}

/** What another status would change in the policy in force; never from memory, because the policy may have changed. */
export function statusPreviewQuery(tool: string, status: ToolStatus) {
  return queryOptions({
    queryKey: ["policy", "tool-status", tool, status],
    queryFn: ({ signal }) => exchange("POST", "/api/policy/tool-status/check", { tool, status }, toolStatusPreview, signal),
    gcTime: 0,
  });
}
