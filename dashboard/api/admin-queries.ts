import { queryOptions } from "@tanstack/react-query";
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

/** `after`: number of the entry before the first. */
export function auditQuery(after: number) {
  return queryOptions({
    queryKey: ["audit", after],
    queryFn: ({ signal }) => read(`/api/audit?after=${after}&size=50`, auditReply, signal),
  });
}

export function usageQuery(weeks: number) {
  return queryOptions({
    queryKey: ["usage", weeks],
    queryFn: ({ signal }) => read(`/api/usage?weeks=${weeks}`, usageReply, signal),
  });
}
