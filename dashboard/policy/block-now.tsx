import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { Button } from "../../components/button.tsx";
import { publishReply } from "../../lib/schema/policy-api.ts";
import { statusPreviewQuery } from "../api/overview-queries.ts";
import { toolNamesQuery } from "../api/policy-queries.ts";
import { exchange } from "../api/request.ts";
import { Problem } from "../ui/problem.tsx";
import { say } from "../words/say.ts";
import { CheckPanel } from "./check-panel.tsx";

/** One tool closed everywhere within a minute: what would change is shown first, and what speaks against it. */
export function BlockNow() {
  const queries = useQueryClient();
  const list = useId();
  const [typed, setTyped] = useState("");
  const [tool, setTool] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const { data: names } = useQuery(toolNamesQuery);
  const preview = useQuery({ ...statusPreviewQuery(tool ?? "", "blocked"), enabled: tool !== null });
  const done = () => {
    setTool(null);
    setTyped("");
    setNote("");
  };
  const block = useMutation({
    mutationFn: () => {
      const basedOn = preview.data?.seq;
      return exchange("POST", "/api/policy/tool-status", { tool, status: "blocked", note, basedOn }, publishReply);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["policy"] }),
    onSuccess: done,
  });
  const known = names?.rows.find(({ id, name }) => id === typed.trim() || name === typed.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (known) setTool(known.id);
  };
  const { data } = preview;
  const sound = data && data.problems.length === 0 && data.cases.every(({ passed }) => passed) && !data.needsSecond;
  return (
    <section aria-labelledby="block-now" className="mb-8">
      <h2 id="block-now" className="mb-1 font-semibold text-16">
        {say("Block a tool now")}
      </h2>
      <form onSubmit={submit} className="flex max-w-3xl flex-wrap items-end gap-2">
        <label className="grow">
          <span className="mb-1 block text-muted">{say("Tool to block")}</span>
          <input
            className="field"
            value={typed}
            onChange={(event) => [setTyped(event.target.value), setTool(null)]}
            list={list}
            autoComplete="off"
          />
        </label>
        <datalist id={list}>
          {names?.rows.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
        <Button type="submit" disabled={!known || tool !== null}>
          {say("See what changes")}
        </Button>
      </form>
      {tool === null ? null : (
        <>
          <CheckPanel check={data ?? null} error={preview.error} waits={preview.isFetching} />
          {data?.needsSecond ? (
            <p className="mt-2">{say("A hard stop is concerned: save this as a draft and let somebody else agree to it.")}</p>
          ) : null}
          {block.error ? <Problem error={block.error} /> : null}
          <div className="mt-3 flex max-w-3xl flex-wrap items-end gap-2">
            <label className="grow">
              <span className="mb-1 block text-muted">{say("Why, for the history")}</span>
              <input className="field" value={note} onChange={(event) => setNote(event.target.value)} maxLength={500} />
            </label>
            <Button
              kind="primary"
              disabled={!sound || data.changes.length === 0 || block.isPending}
              onClick={() => block.mutate()}
            >
              {say("Block everywhere")}
            </Button>
            <Button kind="quiet" onClick={done}>
              {say("Cancel")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
