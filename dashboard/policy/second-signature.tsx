import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "../../components/button.tsx";
import { Chip } from "../../components/chip.tsx";
import { Notice } from "../../components/notice.tsx";
import type { DraftReply, PolicyOverview } from "../../lib/schema/policy-api.ts";
import { send } from "../api/request.ts";
import { Problem } from "../ui/problem.tsx";
import { say } from "../words/say.ts";

interface Props {
  readonly draft: DraftReply;
  readonly live: PolicyOverview;
  /** Text that is not saved yet: a signature is over what is. */
  readonly changed: boolean;
}

/** Hard stops of a draft that wait for a second signature: of whom, who has signed, and where the signature goes. */
export function SecondSignature({ draft, live, changed }: Props) {
  const queries = useQueryClient();
  const [signature, setSignature] = useState("");
  const add = useMutation({
    mutationFn: () => send("POST", `/api/policy/drafts/${draft.draft}/signature`, { signature: signature.trim() }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["policy"] }),
    onSuccess: () => setSignature(""),
  });
  const signed = live.secondSigners.some(({ key }) => draft.signedBy.includes(key));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!add.isPending) add.mutate();
  };
  return (
    <div className="mt-3">
      <Notice
        tone={signed ? "notice" : "caution"}
        title={signed ? say("The hard stops are signed a second time") : say("The hard stops wait for a second signature")}
      >
        <ul className="flex flex-col gap-1">
          {live.secondSigners.map(({ name, key }) => (
            <li key={key}>
              {name}{" "}
              <Chip tone={draft.signedBy.includes(key) ? "notice" : "caution"}>
                {draft.signedBy.includes(key) ? say("has signed") : say("has not signed")}
              </Chip>
            </li>
          ))}
        </ul>
        {signed ? null : (
          <>
            <p className="mt-2">{say("One of them saves the text in a file, signs it, and brings what the command writes:")}</p>
            <code className="block break-all font-mono text-12">
              npm run -s waymark -- policy sign --policy draft.yaml --key second.jwk
            </code>
            {add.error ? <Problem error={add.error} /> : null}
            <form onSubmit={submit} className="mt-2 flex flex-wrap items-end gap-2">
              <label className="grow">
                <span className="mb-1 block text-muted">{say("Signature")}</span>
                <input
                  className="field"
                  value={signature}
                  onChange={(event) => setSignature(event.target.value)}
                  maxLength={4_000}
                  disabled={changed}
                />
              </label>
              <Button type="submit" disabled={changed || signature.trim().length < 20 || add.isPending}>
                {say("Add the signature")}
              </Button>
            </form>
          </>
        )}
      </Notice>
    </div>
  );
}
