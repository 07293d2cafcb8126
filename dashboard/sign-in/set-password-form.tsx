import { Button } from "../../components/button.tsx";
import { Said } from "../../components/said.tsx";
import { Problem } from "../ui/problem.tsx";
import { say } from "../words/say.ts";
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
        <Said
          text={say("The link has signed you in as {name}, once. Next time you use this name and a password.")}
          parts={{ name: <strong>{name}</strong> }}
        />
      </p>
      {error ? <Problem error={error} /> : null}
      <input type="hidden" name="username" autoComplete="username" value={name} />
      <Field
        label={say("New password")}
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={12}
        maxLength={200}
        hint={say("12 to 200 characters. A few words in a row are good.")}
      />
      <Button type="submit" kind="primary" disabled={isPending}>
        {isPending ? say("Saving…") : say("Set password and go on")}
      </Button>
      {keep ? <Button onClick={onDone}>{say("Keep my password")}</Button> : null}
    </form>
  );
}
