import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";

/** A change and, after it, asking again for what it has changed: nothing is shown that the server did not say. */
export function useChange<Input, Answer>(change: (input: Input) => Promise<Answer>, changed: QueryKey) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: change, onSettled: () => queries.invalidateQueries({ queryKey: changed }) });
}
