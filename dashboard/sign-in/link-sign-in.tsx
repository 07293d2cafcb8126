import { useEffect, useRef } from "react";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { ApiError } from "../api/api-error.ts";
import { Problem } from "../ui/problem.tsx";
import { say } from "../words/say.ts";
import { useSignIn } from "./use-sign-in.ts";

interface Props {
  readonly token: string;
  readonly onSignedIn: () => void;
  readonly onGiveUp: () => void;
}

/** Exchanges the token of a one-time link for a session. */
export function LinkSignIn({ token, onSignedIn, onGiveUp }: Props) {
  const { mutate, error } = useSignIn("POST", "/api/session/link", onSignedIn);
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return; // the token works once, so it must be sent once
    started.current = true;
    mutate({ token });
  }, [mutate, token]);

  if (!error) return <p role="status">{say("Signing you in…")}</p>;
  const spent = error instanceof ApiError && error.kind === "signed-out";
  return (
    <>
      {spent ? (
        <Notice tone="caution" title={say("This link no longer works.")} urgent>
          <p>{say("It was used before, or it is too old. Use your password, or ask whoever runs the server for a new link.")}</p>
        </Notice>
      ) : (
        <Problem error={error} onRetry={() => mutate({ token })} />
      )}
      <Button onClick={onGiveUp}>{say("Sign in with name and password")}</Button>
    </>
  );
}
