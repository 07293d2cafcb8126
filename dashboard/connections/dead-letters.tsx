import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "../../components/button.tsx";
import type { SinkRow } from "../../lib/schema/sinks.ts";
import { deadLettersQuery, sinksQuery } from "../api/connection-queries.ts";
import { send } from "../api/request.ts";
import { Dialog, DialogButtons } from "../ui/dialog.tsx";
import { Moment } from "../ui/moment.tsx";
import { Problem } from "../ui/problem.tsx";
import { counted } from "../words/count.ts";
import { say } from "../words/say.ts";

/** What a system refused for good: why, and sending it again once that is mended. */
export function DeadLetters({ sink, onClose }: { readonly sink: SinkRow; readonly onClose: () => void }) {
  const queries = useQueryClient();
  const { data, error } = useQuery(deadLettersQuery(sink.id));
  const onSettled = () => queries.invalidateQueries({ queryKey: sinksQuery.queryKey });
  const retried = useMutation({ mutationFn: () => send("POST", `/api/sinks/${sink.id}/dead-letters/retry`, {}), onSettled });
  const dropped = useMutation({ mutationFn: () => send("DELETE", `/api/sinks/${sink.id}/dead-letters`), onSettled });
  const problem = error ?? retried.error ?? dropped.error;
  return (
    <Dialog title={say("Refused by {name}", { name: sink.name })} width="wide" onClose={onClose}>
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
      <DialogButtons>
        <Button kind="quiet" disabled={dropped.isPending} onClick={() => dropped.mutate()}>
          {say("Drop them")}
        </Button>
        <Button disabled={retried.isPending || data?.total === 0} onClick={() => retried.mutate()}>
          {say("Send again")}
        </Button>
        <Button kind="primary" onClick={onClose}>
          {say("Close")}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
