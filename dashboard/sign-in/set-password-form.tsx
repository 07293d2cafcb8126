import { Button } from "../../components/button.tsx";
import { Problem } from "../ui/problem.tsx";
import { Field } from "./field.tsx";
import { onForm } from "./on-form.ts";
import { useSignIn } from "./use-sign-in.ts";

interface Props {
  readonly name: string;
  /** True where there is a password already, which may stay. */
  readonly keep: boolean;
  readonly onDone: () => void;
}

/** After a one-time link: the password for the next time. */
export function SetPasswordForm({ name, keep, onDone }: Props) {
  const { mutate, isPending, error } = useSignIn("PUT", "/api/session/password", onDone);
  return (
    <form className="grid gap-4" onSubmit={onForm((form) => mutate({ password: form.get("password") }))}>
      <p>
        The link has signed you in as <strong>{name}</strong>, once. Next time you use this name and a password.
      </p>
      {error ? <Problem error={error} /> : null}
      <input type="hidden" name="username" autoComplete="username" value={name} />
      <Field
        label="New password"
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={12}
        maxLength={200}
        hint="12 to 200 characters. A few words in a row are good."
      />
      <Button type="submit" kind="primary" disabled={isPending}>
        {isPending ? "Saving…" : "Set password and go on"}
      </Button>
      {keep ? <Button onClick={onDone}>Keep my password</Button> : null}
    </form>
  );
}
