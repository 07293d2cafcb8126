import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { ApiError } from "../api/api-error.ts";
import { Problem } from "../ui/problem.tsx";
import { say } from "../words/say.ts";
import { Field } from "./field.tsx";
import { onForm } from "./on-form.ts";
import { useSignIn } from "./use-sign-in.ts";

/** Name and password. */
export function PasswordForm() {
  const { mutate, isPending, error } = useSignIn("POST", "/api/session");
  const wrong = error instanceof ApiError && error.kind === "signed-out";
  return (
    <form className="grid gap-4" onSubmit={onForm((form) => mutate({ name: form.get("name"), password: form.get("password") }))}>
      {wrong ? (
        <Notice tone="caution" title={say("Name and password do not fit together.")} urgent>
          <p>{say("Check both and try again. Without a password, use the one-time link that the server printed.")}</p>
        </Notice>
      ) : null}
      {error && !wrong ? <Problem error={error} /> : null}
      <Field label={say("Name")} name="name" autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={100} />
      <Field label={say("Password")} name="password" type="password" autoComplete="current-password" />
      <Button type="submit" kind="primary" disabled={isPending}>
        {isPending ? say("Signing in…") : say("Sign in")}
      </Button>
    </form>
  );
}
