import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { assetReply } from "../../lib/schema/asset-card.ts";
import { type FindingsQuery, findingReply, findingsReply } from "../../lib/schema/risk-finding.ts";
import { findingsSearch } from "../url/findings-url.ts";
import { formatSearch } from "../url/search-text.ts";
import { read } from "./request.ts";

const settled = 30_000;

export function findingsListQuery(query: FindingsQuery) {
  const search = formatSearch(findingsSearch(query));
  return queryOptions({
    queryKey: ["findings", "list", search],
    queryFn: ({ signal }) => read(`/api/findings${search}`, findingsReply, signal),
    placeholderData: keepPreviousData,
    refetchInterval: settled,
  });
}

export function findingQuery(id: string) {
  return queryOptions({
    queryKey: ["findings", "one", id],
    queryFn: ({ signal }) => read(`/api/findings/${encodeURIComponent(id)}`, findingReply, signal),
    refetchInterval: settled,
  });
}

export function assetQuery(asset: string) {
  return queryOptions({
    queryKey: ["asset", asset],
    queryFn: ({ signal }) => read(`/api/assets/${encodeURIComponent(asset)}`, assetReply, signal),
    refetchInterval: settled,
  });
}
