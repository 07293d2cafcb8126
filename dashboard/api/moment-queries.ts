import { queryOptions } from "@tanstack/react-query";
import { extensionsReply, toolMomentsReply } from "../../lib/schema/moments-api.ts";
import { read } from "./request.ts";

const settled = 30_000;

export function toolMomentsQuery(tool: string) {
  return queryOptions({
    queryKey: ["moments", tool],
    queryFn: ({ signal }) => read(`/api/inventory/${encodeURIComponent(tool)}/moments`, toolMomentsReply, signal),
    refetchInterval: settled,
  });
}

export const extensionsQuery = queryOptions({
  queryKey: ["extensions"],
  queryFn: ({ signal }) => read("/api/extensions", extensionsReply, signal),
  refetchInterval: settled,
});
