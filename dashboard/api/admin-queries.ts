import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { accountsReply, apiTokensReply, auditReply, enrollmentTokensReply, usageReply } from "../../lib/schema/admin-api.ts";
import { read } from "./request.ts";

export const accountsQuery = queryOptions({
  queryKey: ["accounts"],
  queryFn: ({ signal }) => read("/api/accounts", accountsReply, signal),
});

export const apiTokensQuery = queryOptions({
  queryKey: ["api-tokens"],
  queryFn: ({ signal }) => read("/api/api-tokens", apiTokensReply, signal),
});

export const enrollmentTokensQuery = queryOptions({
  queryKey: ["enrollment-tokens"],
  queryFn: ({ signal }) => read("/api/enrollment-tokens", enrollmentTokensReply, signal),
});

/** From the newest back. `before`: number of the entry that comes before the first; 0 for the newest. */
export function auditQuery(before: number) {
  return queryOptions({
    queryKey: ["audit", before],
    queryFn: ({ signal }) => read(`/api/audit?order=newest&after=${before}&size=50`, auditReply, signal),
    placeholderData: keepPreviousData,
  });
}

export function usageQuery(weeks: number) {
  return queryOptions({
    queryKey: ["usage", weeks],
    queryFn: ({ signal }) => read(`/api/usage?weeks=${weeks}`, usageReply, signal),
  });
}
