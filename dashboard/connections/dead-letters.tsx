import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { Button } from "../../components/button.tsx";
import type { SinkRow } from "../../lib/schema/sinks.ts";
import { deadLettersQuery, sinksQuery } from "../api/connection-queries.ts";
import { send } from "../api/request.ts";
import { Moment } from "../ui/moment.tsx";
import { Problem } from "../ui/problem.tsx";
import { counted } from "../words/count.ts";
import { say } from "../words/say.ts";

/** What a system refused for good: why, and sending it again once that is mended. */
export function DeadLetters({ sink, onClose }: { readonly sink: SinkRow; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const queries = useQueryClient();
  const { data, error } = useQuery(deadLettersQuery(sink.id));
  const onSettled = () => queries.invalidateQueries({ queryKey: sinksQuery.queryKey });
  const retried = useMutation({ mutationFn: () => send("POST", `/api/sinks/${sink.id}/dead-letters/retry`, {}), onSettled });
  const dropped = useMutation({ mutationFn: () => send("DELETE", `/api/sinks/${sink.id}/dead-letters`), onSettled });
  useEffect(() => dialog.current?.showModal(), []);
  const problem = error ?? retried.error ?? dropped.error;
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby="letters-title"
      className="m-auto max-h-[calc(100dvh-2rem)] w-160 max-w-[calc(100vw-2rem)] overflow-auto rounded-large border border-line bg-raised p-5 text-ink shadow-float backdrop:bg-black/40"
    >
      <h2 id="letters-title" className="font-semibold text-16">
        {say("Refused by {name}", { name: sink.name })}
      </h2>
      <p role="status" className="mb-3 text-muted">
        {data ? (data.total === 0 ? say("Nothing is left.") : counted(data.total, "entry", "entries")) : "\u00a0"}
      </p>
      {problem ? <Problem error={problem} /> : null}
      <ul className="divide-y divide-line border-line border-y">
        {data?.rows.map((row) => (
          <li key={row.id} className="py-2">
            <span className="block break-words font-medium">{row.what}</span>
            <span className="block text-12 text-muted">
              {row.reason} · <Moment at={row.at} show="relative" />
            </span>
          </li>
        ))}
      </ul>
      <div className="mt-4 flex justify-end gap-2">
        <Button kind="quiet" disabled={dropped.isPending} onClick={() => dropped.mutate()}>
          {say("Drop them")}
        </Button>
        <Button disabled={retried.isPending || data?.total === 0} onClick={() => retried.mutate()}>
          {say("Send again")}
        </Button>
        <Button kind="primary" onClick={() => dialog.current?.close()}>
          {say("Close")}
        </Button>
      </div>
    </dialog>
  );
}
