import { queryOptions } from "@tanstack/react-query";
import { type PackKind, packPreview, packsReply } from "../../lib/schema/evidence.ts";
import { read } from "./request.ts";

export const packsQuery = queryOptions({
  queryKey: ["evidence"],
  queryFn: ({ signal }) => read("/api/evidence", packsReply, signal),
});

/** Read once: what it says stays as it is while somebody reads it. */
export function packPreviewQuery(kind: PackKind) {
  return queryOptions({
    queryKey: ["evidence-preview", kind],
    queryFn: ({ signal }) => read(`/api/evidence/preview/${kind}`, packPreview, signal),
    staleTime: 60_000,
  });
}
