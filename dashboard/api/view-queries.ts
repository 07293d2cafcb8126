import { queryOptions } from "@tanstack/react-query";
import { viewsReply } from "../../lib/schema/saved-views.ts";
import { read } from "./request.ts";

/** Views that the person has named, of all pages. */
export const viewsQuery = queryOptions({
  queryKey: ["views"],
  queryFn: ({ signal }) => read("/api/session/views", viewsReply, signal),
  staleTime: 300_000,
});
