import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "../../components/button.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import { type SinkRow, sinkForms } from "../../lib/schema/sinks.ts";
import { sinksQuery, testSink } from "../api/connection-queries.ts";
import { send } from "../api/request.ts";
import { Moment } from "../ui/moment.tsx";
import { Problem } from "../ui/problem.tsx";
import { TableFrame } from "../ui/table-frame.tsx";
import { count } from "../words/count.ts";
import { say } from "../words/say.ts";
import { absoluteTime } from "../words/when.ts";
import { sinkState } from "./sink-state.ts";

interface Props {
  readonly rows: readonly SinkRow[];
  readonly onLetters: (row: SinkRow) => void;
}

const wanted = { activity: "activities", finding: "findings" } as const;

/** One line a connection: what it is sent, how it goes, and what can be done. */
export function ConnectionTable({ rows, onLetters }: Props) {
  return (
    <TableFrame label={say("Connections")}>
      <table className="table cards">
        <caption className="sr-only">{say("Connections, in the order in which they were added")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("Connection")}</th>
            <th scope="col">{say("Is sent")}</th>
            <th scope="col">{say("State")}</th>
            <th scope="col">{say("Last delivery")}</th>
            <th scope="col" className="number">
              {say("Delivered")}
            </th>
            <th scope="col" className="number">
              {say("Waiting")}
            </th>
            <th scope="col" className="number">
              {say("Refused")}
            </th>
            <th scope="col">
              <span className="sr-only">{say("What you can do")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} onLetters={onLetters} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Row({ row, onLetters }: { readonly row: SinkRow; readonly onLetters: Props["onLetters"] }) {
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries({ queryKey: sinksQuery.queryKey });
  const tested = useMutation({ mutationFn: () => testSink(row.id) });
  const paused = useMutation({ mutationFn: () => send("PUT", `/api/sinks/${row.id}`, { paused: !row.paused }), onSettled });
  const removed = useMutation({ mutationFn: () => send("DELETE", `/api/sinks/${row.id}`), onSettled });
  const error = tested.error ?? paused.error ?? removed.error;
  return (
    <tr>
      <td data-label={say("Connection")}>
        <span className="block leading-4">
          <span className="block font-medium">{row.name}</span>
          <span className="block text-12 text-muted">{sinkForms[row.kind].label}</span>
        </span>
      </td>
      <td data-label={say("Is sent")}>
        <span className="block leading-4">
          {row.wants.map((kind) => wanted[kind]).join(" and ")}
          {row.wants.includes("finding") && row.level !== "low" ? (
            <span className="block text-12 text-muted">{say("findings from {level}", { level: row.level })}</span>
          ) : null}
        </span>
      </td>
      <td data-label={say("State")} data-wide>
        <span className="block py-1 leading-4">
          <StatusDot {...sinkState(row)} />
          {row.lastError ? <span className="block max-w-64 whitespace-normal text-12 text-muted">{row.lastError}</span> : null}
          {row.nextTryAt !== null && row.failures > 0 ? (
            <span className="block text-12 text-muted">
              {say("next try {absoluteTime}", { absoluteTime: absoluteTime(row.nextTryAt) })}
            </span>
          ) : null}
          <span role="status" className="block max-w-64 whitespace-normal text-12">
            {tested.data ? say("Test: {says}", { says: tested.data.says }) : null}
          </span>
          {error ? <Problem error={error} /> : null}
        </span>
      </td>
      <td data-label={say("Last delivery")}>
        {row.deliveredAt === null ? <span className="text-muted">–</span> : <Moment at={row.deliveredAt} show="relative" />}
      </td>
      <td data-label={say("Delivered")} className="number">
        {count(row.delivered)}
      </td>
      <td data-label={say("Waiting")} className="number">
        {count(row.waiting)}
      </td>
      <td data-label={say("Refused")} className="number">
        {row.deadLetters === 0 ? (
          "0"
        ) : (
          <button type="button" className="link cursor-pointer" onClick={() => onLetters(row)}>
            {count(row.deadLetters)}
            <span className="sr-only"> {say("refused by {name}", { name: row.name })}</span>
          </button>
        )}
      </td>
      <td data-label={say("What you can do")} data-wide>
        <span className="flex gap-2">
          <Button
            disabled={tested.isPending}
            onClick={() => tested.mutate()}
            aria-label={say("Test: {name}", { name: row.name })}
          >
            {say("Test")}
          </Button>
          <Button onClick={() => paused.mutate()} aria-label={`${row.paused ? say("Go on") : say("Pause")}: ${row.name}`}>
            {row.paused ? say("Go on") : say("Pause")}
          </Button>
          <Button
            kind="quiet"
            aria-label={say("Remove: {name}", { name: row.name })}
            onClick={() => {
              if (confirm(say("Remove {name}? What waits for it is not sent.", { name: row.name }))) removed.mutate();
            }}
          >
            {say("Remove")}
          </Button>
        </span>
      </td>
    </tr>
  );
}
