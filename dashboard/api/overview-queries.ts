import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { assetUseReply, flowsReply, overviewReply, relationsReply } from "../../lib/schema/overview-api.ts";
import { read } from "./request.ts";

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
