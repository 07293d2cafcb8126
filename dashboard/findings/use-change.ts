import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FindingsChange } from "../../lib/schema/risk-finding.ts";
import { send } from "../api/request.ts";

/** Changes findings; everything that shows them is asked for again, whether it worked or not. */
export function useChange(onDone?: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: FindingsChange) => send("POST", "/api/findings/changes", change),
    onSettled: () =>
      Promise.all([queries.invalidateQueries({ queryKey: ["findings"] }), queries.invalidateQueries({ queryKey: ["asset"] })]),
    ...(onDone ? { onSuccess: onDone } : {}),
  });
}
