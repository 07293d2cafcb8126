import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "../../components/button.tsx";
import type { PolicyOverview, SecondSigner } from "../../lib/schema/policy-api.ts";
import { send } from "../api/request.ts";
import { Problem } from "../ui/problem.tsx";
import { say } from "../words/say.ts";

/** Who signs hard stops with a key that the server does not have. */
export function SecondSigners({ live }: { readonly live: PolicyOverview }) {
  const queries = useQueryClient();
  const [name, setName] = useState("");
  const [key, setKey] = useState("");
  const change = useMutation({
    mutationFn: (secondSigners: readonly SecondSigner[]) => send("PUT", "/api/policy/settings", { secondSigners }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["policy"] }),
    onSuccess: () => {
      setName("");
      setKey("");
    },
  });
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!change.isPending) change.mutate([...live.secondSigners, { name: name.trim(), key: key.trim() }]);
  };
  return (
    <section aria-labelledby="second-signers" className="mb-8">
      <h2 id="second-signers" className="mb-1 font-semibold text-16">
        {say("Second signatures")}
      </h2>
      <p className="mb-2 max-w-3xl text-muted">
        {say(
          "Where somebody is named here, hard stops that change need the signature of one of them before they are published. Browsers check it themselves if managed storage names the same keys under policyCosigners.",
        )}
      </p>
      {change.error ? <Problem error={change.error} /> : null}
      <ul className="flex flex-col gap-1">
        {live.secondSigners.map((signer) => (
          <li key={signer.key} className="flex flex-wrap items-center gap-2">
            <span>{signer.name}</span>
            <code className="break-all font-mono text-12 text-muted">{signer.key}</code>
            <Button
              kind="quiet"
              aria-label={say("Take {name} out", { name: signer.name })}
              disabled={change.isPending}
              onClick={() => change.mutate(live.secondSigners.filter((one) => one.key !== signer.key))}
            >
              {say("Take out")}
            </Button>
          </li>
        ))}
      </ul>
      <details className="mt-2">
        <summary className="cursor-pointer font-medium">{say("Add somebody")}</summary>
        <form onSubmit={add} className="mt-2 flex max-w-3xl flex-wrap items-end gap-2">
          <label>
            <span className="mb-1 block text-muted">{say("Who signs")}</span>
            <input className="field" value={name} onChange={(event) => setName(event.target.value)} maxLength={80} required />
          </label>
          <label className="grow">
            <span className="mb-1 block text-muted">{say("Thumbprint that “waymark policy key” has written")}</span>
            <input
              className="field"
              value={key}
              onChange={(event) => setKey(event.target.value)}
              pattern="\s*[A-Za-z0-9_\-]{43}\s*"
              required
            />
          </label>
          <Button type="submit" disabled={change.isPending}>
            {say("Add")}
          </Button>
        </form>
      </details>
    </section>
  );
}
