import { startAuthentication } from "@simplewebauthn/browser";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { sessionQuery } from "../api/queries.ts";
import { exchange, read } from "../api/request.ts";
import { say } from "../words/say.ts";

const ways = z.object({ oidc: z.boolean() });
const anything = z.looseObject({});

/** A passkey, and the company's own service where the server has one. */
export function OtherWays() {
  const queries = useQueryClient();
  const offered = useQuery({ queryKey: ["ways"], queryFn: ({ signal }) => read("/api/session/ways", ways, signal) });
  const passkey = useMutation({
    mutationFn: async () => {
      const question = await exchange("POST", "/api/session/passkey/question", {}, anything);
      const answer = await startAuthentication({ optionsJSON: question as never });
      await exchange("POST", "/api/session/passkey", answer, anything);
    },
    onSuccess: () => queries.resetQueries({ queryKey: sessionQuery.queryKey }),
  });
  return (
    <div className="grid gap-2 border-line border-t pt-4">
      {passkey.error ? (
        <Notice tone="caution" title={say("That passkey did not sign you in.")} urgent>
          <p>{say("Try another one, or another way.")}</p>
        </Notice>
      ) : null}
      <Button onClick={() => passkey.mutate()} disabled={passkey.isPending}>
        {say("Sign in with a passkey")}
      </Button>
      {offered.data?.oidc ? (
        <Button onClick={() => location.assign("/api/session/oidc")}>{say("Sign in with the company's account")}</Button>
      ) : null}
    </div>
  );
}
