import { Button } from "../../components/button.tsx";
import { Chip } from "../../components/chip.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import type { RequestRow } from "../../lib/schema/dashboard-api.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Moment } from "../ui/moment.tsx";
import { TableBar } from "../ui/table-bar.tsx";
import { useNow } from "../ui/use-now.ts";
import { useHidden } from "../url/use-hidden.ts";
import { categoryLabels, decisionReasonLabels, purposeLabels } from "../words/labels.ts";
import { say } from "../words/say.ts";
import { absoluteDate } from "../words/when.ts";
import { requestState } from "./request-state.ts";

interface Props {
  readonly rows: readonly RequestRow[];
  readonly onDecide: (row: RequestRow) => void;
}

/** One line a request, those that wait first. */
export function RequestTable({ rows, onDecide }: Props) {
  const now = useNow();
  const [hidden, hide] = useHidden();
  const columns: readonly Column<RequestRow>[] = [
    { id: "tool", head: say("Tool"), fixed: true, className: "font-medium", cell: (row) => row.name },
    { id: "wanted-for", head: say("Wanted for"), cell: (row) => (row.purpose ? purposeLabels[row.purpose] : <Nothing />) },
    { id: "data-expected", head: say("Data expected"), wide: true, cell: (row) => <Expected row={row} /> },
    { id: "answer", head: say("Answer"), cell: (row) => <Answer row={row} now={now} /> },
    { id: "asked", head: say("Asked"), cell: (row) => <Moment at={row.askedAt} show="relative" /> },
    { id: "device", head: say("Device"), cell: (row) => <span className="font-mono text-12">{row.device}</span> },
    {
      id: "what-you-can-do",
      head: say("What you can do"),
      headCell: <span className="sr-only">{say("What you can do")}</span>,
      cell: (row) => <Decide row={row} now={now} onDecide={onDecide} />,
    },
  ];
  return (
    <>
      <div className="mb-2 flex">
        <TableBar api="/api/requests" search="" columns={columns} hidden={hidden} onHide={hide} />
      </div>
      <DataTable
        label={say("Requests")}
        caption={say("Requests, those that wait first")}
        rows={rows}
        rowId={(row) => `${row.request}`}
        columns={columns}
        hidden={hidden}
      />
    </>
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
          {decision.until === null ? null : say("until {until} · ", { until: absoluteDate(decision.until, now) })}
          {decisionReasonLabels[decision.reason]}
          {decision.rule === undefined ? null : ` · ${say("rule of {owner}", { owner: decision.rule })}`}
          {decision.by === null || decision.rule !== undefined ? null : ` · ${decision.by}`}
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
  const label = decision ? say("Take back") : say("Decide");
  return (
    <Button onClick={() => onDecide(row)} aria-label={`${label}: ${row.name}`}>
      {label}
    </Button>
  );
}

function Nothing() {
  return (
    <span className="text-muted" title={say("Not said")}>
      –
    </span>
  );
}
