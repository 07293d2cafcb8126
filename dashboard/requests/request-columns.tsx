import { Button } from "../../components/button.tsx";
import { Chip } from "../../components/chip.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import type { RequestRow } from "../../lib/schema/dashboard-api.ts";
import type { Column } from "../ui/data-table.tsx";
import { Moment } from "../ui/moment.tsx";
import { categoryLabels, decisionReasonLabels, purposeLabels } from "../words/labels.ts";
import { say } from "../words/say.ts";
import { absoluteDate } from "../words/when.ts";
import { requestState } from "./request-state.ts";

type OnDecide = (row: RequestRow) => void;

/** One line a request. */
export function requestColumns(now: number, onDecide: OnDecide): readonly Column<RequestRow>[] {
  return [
    { id: "tool", head: say("Tool"), fixed: true, className: "font-medium", cell: (row) => row.name },
    { id: "wanted-for", head: say("Wanted for"), cell: (row) => (row.purpose ? purposeLabels[row.purpose] : <Nothing />) },
    { id: "data-expected", head: say("Data expected"), wide: true, cell: (row) => <Expected row={row} /> },
    { id: "answer", head: say("Answer"), cell: (row) => <Answer row={row} now={now} /> },
    { id: "asked", head: say("Asked"), cell: (row) => <Moment at={row.askedAt} show="relative" /> },
    { id: "device", head: say("Pseudonym"), cell: (row) => <span className="font-mono text-12">{row.device}</span> },
    {
      id: "what-you-can-do",
      acts: true,
      head: say("What you can do"),
      headCell: <span className="sr-only">{say("What you can do")}</span>,
      cell: (row) => <Decide row={row} now={now} onDecide={onDecide} />,
    },
  ];
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
function Decide({ row, now, onDecide }: { readonly row: RequestRow; readonly now: number; readonly onDecide: OnDecide }) {
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
