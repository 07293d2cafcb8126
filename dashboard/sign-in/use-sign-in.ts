import { useMutation, useQueryClient } from "@tanstack/react-query";
import { sessionQuery } from "../api/queries.ts";
import { send } from "../api/request.ts";

/** Sends something that changes who is signed in, then asks the server who that is: nothing is assumed. */
export function useSignIn(method: "POST" | "PUT", path: string, onDone?: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: object) => send(method, path, body),
    onSuccess: async () => {
      onDone?.();
      await queries.resetQueries({ queryKey: sessionQuery.queryKey });
    },
  });
}
