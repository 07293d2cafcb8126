import { Button } from "../../components/button.tsx";
import { Chip } from "../../components/chip.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import type { RequestRow } from "../../lib/schema/dashboard-api.ts";
import { Moment } from "../ui/moment.tsx";
import { TableFrame } from "../ui/table-frame.tsx";
import { useNow } from "../ui/use-now.ts";
import { categoryLabels, decisionReasonLabels, purposeLabels } from "../words/labels.ts";
import { absoluteDate } from "../words/when.ts";
import { requestState } from "./request-state.ts";

interface Props {
  readonly rows: readonly RequestRow[];
  readonly onDecide: (row: RequestRow) => void;
}

/** One line a request, those that wait first. */
export function RequestTable({ rows, onDecide }: Props) {
  const now = useNow();
  return (
    <TableFrame label="Requests">
      <table className="table cards">
        <caption className="sr-only">Requests, those that wait first</caption>
        <thead>
          <tr>
            <th scope="col">Tool</th>
            <th scope="col">Wanted for</th>
            <th scope="col">Data expected</th>
            <th scope="col">Answer</th>
            <th scope="col">Asked</th>
            <th scope="col">Device</th>
            <th scope="col">
              <span className="sr-only">What you can do</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.request}>
              <td data-label="Tool" className="font-medium">
                {row.name}
              </td>
              <td data-label="Wanted for">{row.purpose ? purposeLabels[row.purpose] : <Nothing />}</td>
              <td data-label="Data expected" data-wide>
                <Expected row={row} />
              </td>
              <td data-label="Answer">
                <Answer row={row} now={now} />
              </td>
              <td data-label="Asked">
                <Moment at={row.askedAt} show="relative" />
              </td>
              <td data-label="Device">
                <span className="font-mono text-12">{row.device}</span>
              </td>
              <td data-label="What you can do">
                <Decide row={row} now={now} onDecide={onDecide} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Expected({ row }: { readonly row: RequestRow }) {
  if (row.expects.length === 0) return <Nothing />;
  return (
    <span className="chips">
      {row.expects.map((category) => (
        <Chip key={category}>{categoryLabels[category]}</Chip>
      ))}
    </span>
  );
}

function Answer({ row, now }: { readonly row: RequestRow; readonly now: number }) {
  const { decision } = row;
  return (
    <span className="block leading-4">
      <StatusDot {...requestState(row, now)} />
      {decision ? (
        <span className="block text-12 text-muted">
          {decision.until === null ? null : `until ${absoluteDate(decision.until, now)} · `}
          {decisionReasonLabels[decision.reason]}
          {decision.by === null ? null : ` · ${decision.by}`}
        </span>
      ) : null}
    </span>
  );
}

/** The name of the tool is in the button's own: a list of buttons that are all called the same says nothing. */
function Decide({
  row,
  now,
  onDecide,
}: {
  readonly row: RequestRow;
  readonly now: number;
  readonly onDecide: Props["onDecide"];
}) {
  const { decision } = row;
  const runs = decision?.decision === "approve" && decision.until !== null && decision.until > now;
  if (decision && !runs) return null;
  const label = decision ? "Take back" : "Decide";
  return (
    <Button onClick={() => onDecide(row)} aria-label={`${label}: ${row.name}`}>
      {label}
    </Button>
  );
}

function Nothing() {
  return (
    <span className="text-muted" title="Not said">
      –
    </span>
  );
}
