import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { Button } from "../../components/button.tsx";
import type { ToolNames } from "../../lib/schema/policy-api.ts";
import { toolNamesQuery } from "../api/policy-queries.ts";
import { StatusDialog } from "../asset/status-dialog.tsx";
import { Problem } from "../ui/problem.tsx";
import { say } from "../words/say.ts";

/** One tool closed everywhere within a minute, by its name; what would change is shown first. */
export function BlockNow() {
  const list = useId();
  const [typed, setTyped] = useState("");
  const [chosen, choose] = useState<ToolNames["rows"][number] | null>(null);
  const { data: names, error, refetch } = useQuery(toolNamesQuery);
  const known = names?.rows.find(({ id, name }) => id === typed.trim() || name === typed.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (known) choose(known);
  };
  return (
    <section aria-labelledby="block-now" className="mb-8">
      <h2 id="block-now" className="mb-1 font-semibold text-16">
        {say("Block a tool now")}
      </h2>
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      <form onSubmit={submit} className="flex max-w-xl flex-wrap items-end gap-2">
        <label className="grow">
          <span className="mb-1 block text-muted">{say("Tool to block")}</span>
          <input
            className="field"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            list={list}
            autoComplete="off"
          />
        </label>
        <datalist id={list}>
          {names?.rows.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
        <Button type="submit" disabled={!known}>
          {say("See what changes")}
        </Button>
      </form>
      {chosen ? (
        <StatusDialog tool={chosen.id} name={chosen.name} now={chosen.status} wanted="blocked" onClose={() => choose(null)} />
      ) : null}
    </section>
  );
}
