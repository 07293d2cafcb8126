import { Link } from "@tanstack/react-router";
import { ArrowDown, ArrowUp, ExternalLink } from "lucide-react";
import type { ReactNode } from "react";
import { Chip } from "../../components/chip.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import type { FindingRow, FindingsQuery } from "../../lib/schema/risk-finding.ts";
import { Moment } from "../ui/moment.tsx";
import { TableFrame } from "../ui/table-frame.tsx";
import { findingStatusLabels, levelLabels, ruleLabels } from "../words/finding-labels.ts";
import { DueDate } from "./due-date.tsx";
import { sortNames } from "./sort-names.ts";

interface Props {
  readonly rows: readonly FindingRow[];
  readonly query: FindingsQuery;
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
  readonly onChoose: (ids: ReadonlySet<string>) => void;
  readonly onChange: (part: Partial<FindingsQuery>) => void;
}

/** The queue. A row opens its finding; its box chooses it for what is done to many at once. */
export function FindingsTable({ rows, query, chosen, onToggle, onChoose, onChange }: Props) {
  const all = rows.every(({ id }) => chosen.has(id));
  const sort = (name: FindingsQuery["sort"], children: ReactNode, number = false) => (
    <SortHead name={name} query={query} onChange={onChange} number={number}>
      {children}
    </SortHead>
  );
  return (
    <TableFrame label="Findings">
      <table className="table sticky cards">
        <caption className="sr-only">Findings, one row each. Column heads with buttons sort.</caption>
        <thead>
          <tr>
            <th scope="col">
              <input
                type="checkbox"
                className="align-middle accent-accent"
                aria-label="Choose all on this page"
                checked={all}
                onChange={() => onChoose(new Set(all ? [] : rows.map(({ id }) => id)))}
              />
            </th>
            {sort("rank", "Finding")}
            {sort("score", "Score", true)}
            {sort("status", "Status")}
            <th scope="col">Owner</th>
            {sort("dueAt", "Due")}
            {sort("openedAt", "Opened")}
            <th scope="col">Ticket</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} chosen={chosen.has(row.id)} onToggle={onToggle} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function SortHead(props: {
  readonly name: FindingsQuery["sort"];
  readonly query: FindingsQuery;
  readonly onChange: Props["onChange"];
  readonly number: boolean;
  readonly children: ReactNode;
}) {
  const { name, query, onChange, number, children } = props;
  const sorted = query.sort === name;
  const Arrow = sorted && query.order === "asc" ? ArrowUp : ArrowDown;
  return (
    <th
      scope="col"
      className={number ? "number" : undefined}
      aria-sort={sorted ? (query.order === "asc" ? "ascending" : "descending") : undefined}
    >
      <button
        type="button"
        className="head"
        title={`Sort by ${sortNames[name].toLowerCase()}`}
        data-sorted={sorted}
        onClick={() => onChange({ sort: name, order: sorted && query.order === "desc" ? "asc" : "desc" })}
      >
        {children}
        <Arrow size={12} aria-hidden="true" />
      </button>
    </th>
  );
}

function Row({
  row,
  chosen,
  onToggle,
}: {
  readonly row: FindingRow;
  readonly chosen: boolean;
  readonly onToggle: Props["onToggle"];
}) {
  const level = levelLabels[row.level];
  return (
    <tr className="opens" data-finding={row.id}>
      <td data-label="Choose">
        <input
          type="checkbox"
          className="relative z-1 align-middle accent-accent"
          aria-label={`Choose: ${row.title}`}
          checked={chosen}
          onChange={() => onToggle(row.id)}
        />
      </td>
      <td data-label="Finding" data-wide>
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
            {row.reopened > 0 ? ` · opened again ${row.reopened === 1 ? "once" : `${row.reopened} times`}` : null}
          </span>
        </span>
      </td>
      <td data-label="Score" className="number">
        <Chip tone={level.tone} count={`${row.score}`}>
          {level.label}
        </Chip>
      </td>
      <td data-label="Status">
        <StatusDot {...findingStatusLabels[row.status]} />
      </td>
      <td data-label="Owner">{row.owner ?? <span className="text-muted">Nobody</span>}</td>
      <td data-label="Due">
        <DueDate row={row} />
      </td>
      <td data-label="Opened">
        <Moment at={row.openedAt} show="relative" />
      </td>
      <td data-label="Ticket">
        <Ticket ticket={row.ticket} />
      </td>
    </tr>
  );
}

/** The issue elsewhere; a link only where its address is known. */
export function Ticket({ ticket }: { readonly ticket: FindingRow["ticket"] }) {
  if (ticket === null) return <span className="text-muted">–</span>;
  if (ticket.url === null) return <span>{ticket.key}</span>;
  return (
    <a
      href={ticket.url}
      target="_blank"
      rel="noreferrer"
      className="link relative z-1 inline-flex items-center gap-1 after:content-none"
    >
      {ticket.key}
      <ExternalLink size={12} aria-hidden="true" />
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  );
}
