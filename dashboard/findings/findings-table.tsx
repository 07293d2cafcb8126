import { Link } from "@tanstack/react-router";
import { ExternalLink } from "lucide-react";
import { Chip } from "../../components/chip.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import { type FindingRow, type FindingsQuery, findingSorts } from "../../lib/schema/risk-finding.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Moment } from "../ui/moment.tsx";
import { findingStatusLabels, levelLabels, ruleLabels } from "../words/finding-labels.ts";
import { say, sayCount } from "../words/say.ts";
import { DueDate } from "./due-date.tsx";

interface Props {
  readonly rows: readonly FindingRow[];
  readonly hidden: readonly string[];
  readonly query: FindingsQuery;
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
  readonly onChoose: (ids: ReadonlySet<string>) => void;
  readonly onChange: (part: Partial<FindingsQuery>) => void;
}

/** What can be hidden and sorted; the box before each row is added by the table. */
export const findingColumns: readonly Column<FindingRow>[] = [
  { id: "rank", head: say("Finding"), sort: "desc", fixed: true, wide: true, cell: (row) => <Title row={row} /> },
  { id: "score", head: say("Score"), sort: "desc", number: true, cell: (row) => <Score row={row} /> },
  { id: "status", head: say("Status"), sort: "desc", cell: ({ status }) => <StatusDot {...findingStatusLabels[status]} /> },
  { id: "owner", head: say("Owner"), cell: ({ owner }) => <Owner name={owner} /> },
  { id: "dueAt", head: say("Due"), sort: "desc", cell: (row) => <DueDate row={row} /> },
  { id: "openedAt", head: say("Opened"), sort: "desc", cell: ({ openedAt }) => <Moment at={openedAt} show="relative" /> },
  { id: "ticket", head: say("Ticket"), cell: ({ ticket }) => <Ticket ticket={ticket} /> },
];

/** The queue. A row opens its finding; its box chooses it for what is done to many at once. */
export function FindingsTable({ rows, hidden, query, chosen, onToggle, onChoose, onChange }: Props) {
  const all = rows.every(({ id }) => chosen.has(id));
  const box: Column<FindingRow> = {
    ...{ id: "choose", head: say("Choose"), fixed: true, className: "pick" },
    headCell: (
      <input
        type="checkbox"
        className="align-middle accent-accent"
        aria-label={say("Choose all on this page")}
        checked={all}
        onChange={() => onChoose(new Set(all ? [] : rows.map(({ id }) => id)))}
      />
    ),
    cell: (row) => (
      <input
        type="checkbox"
        className="relative z-1 align-middle accent-accent"
        aria-label={say("Choose: {title}", { title: row.title })}
        checked={chosen.has(row.id)}
        onChange={() => onToggle(row.id)}
      />
    ),
  };
  return (
    <DataTable
      label={say("Findings")}
      caption={say("Findings, one row each. Column heads with buttons sort.")}
      rows={rows}
      columns={[box, ...findingColumns]}
      rowId={({ id }) => id}
      hidden={hidden}
      order={{ id: query.sort, desc: query.order === "desc" }}
      onOrder={({ id, desc }) =>
        onChange({ sort: findingSorts.find((sort) => sort === id) ?? query.sort, order: desc ? "desc" : "asc" })
      }
      opens
      sticky
    />
  );
}

function Title({ row }: { readonly row: FindingRow }) {
  const again = sayCount(row.reopened, "opened again once", "opened again {count} times");
  return (
    <span className="block leading-4">
      <Link
        to="/findings/$finding"
        params={{ finding: row.id }}
        className="block max-w-md overflow-hidden text-ellipsis font-medium max-sm:whitespace-normal"
      >
        {row.title}
      </Link>
      <span className="block text-12 text-muted">
        {ruleLabels[row.rule]}
        {row.reopened > 0 ? ` · ${again}` : null}
      </span>
    </span>
  );
}

function Score({ row }: { readonly row: FindingRow }) {
  const level = levelLabels[row.level];
  return (
    <Chip tone={level.tone} count={`${row.score}`}>
      {level.label}
    </Chip>
  );
}

/** A name that somebody typed: it may be long. */
function Owner({ name }: { readonly name: string | null }) {
  if (name === null) return <span className="text-muted">{say("Nobody")}</span>;
  return (
    <span className="block max-w-40 truncate" title={name}>
      {name}
    </span>
  );
}

/** The issue elsewhere; a link only where its address is known. */
export function Ticket({ ticket }: { readonly ticket: FindingRow["ticket"] }) {
  if (ticket === null) return <span className="text-muted">–</span>;
  if (ticket.url === null) return <span className="block max-w-40 truncate">{ticket.key}</span>;
  return (
    <a
      href={ticket.url}
      target="_blank"
      rel="noreferrer"
      className="link relative z-1 inline-flex items-center gap-1 after:content-none"
    >
      <span className="max-w-32 truncate">{ticket.key}</span>
      <ExternalLink size={12} aria-hidden="true" />
      <span className="sr-only"> {say("(opens in a new tab)")}</span>
    </a>
  );
}
