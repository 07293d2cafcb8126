import { startRegistration } from "@simplewebauthn/browser";
import { useMutation } from "@tanstack/react-query";
import { z } from "zod";
import { Button } from "../../components/button.tsx";
import { exchange } from "../api/request.ts";
import { Problem } from "../ui/problem.tsx";
import { say } from "../words/say.ts";
import { Section } from "./section.tsx";

const anything = z.looseObject({});

/** A passkey for the own account. */
export function AddPasskey() {
  const add = useMutation({
    mutationFn: async () => {
      const question = await exchange("POST", "/api/session/passkeys/question", {}, anything);
      const answer = await startRegistration({ optionsJSON: question as never });
      await exchange("POST", "/api/session/passkeys", { label: navigator.platform || say("this device"), answer }, anything);
    },
  });
  return (
    <Section title={say("Your sign-in")} about={say("A passkey signs you in without a password, by the lock of this device.")}>
      {add.isSuccess ? (
        <p role="status">{say("This device's passkey is added.")}</p>
      ) : (
        <Button onClick={() => add.mutate()} disabled={add.isPending}>
          {say("Add a passkey")}
        </Button>
      )}
      {add.error ? <Problem error={add.error} /> : null}
    </Section>
  );
}
