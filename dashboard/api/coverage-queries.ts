import { queryOptions } from "@tanstack/react-query";
import { coverageTruthReply } from "../../lib/schema/coverage-truth.ts";
import { read } from "./request.ts";

export const coverageTruthQuery = queryOptions({
  queryKey: ["coverage-truth"],
  queryFn: ({ signal }) => read("/api/coverage/truth", coverageTruthReply, signal),
  refetchInterval: 30_000,
});
