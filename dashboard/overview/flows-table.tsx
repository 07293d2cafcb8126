import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import type { Category } from "../../lib/schema/finding.ts";
import type { FlowsReply } from "../../lib/schema/overview-api.ts";
import { TableFrame } from "../ui/table-frame.tsx";
import { count } from "../words/count.ts";
import { categoryLabels, statusLabels } from "../words/labels.ts";
import { locale } from "../words/language.ts";
import { say } from "../words/say.ts";
import { shadeOf } from "./sum-flows.ts";

type Row = FlowsReply["rows"][number];
const fewRows = 8;
const percent = new Intl.NumberFormat(locale, { style: "percent" });

interface Props {
  readonly rows: readonly Row[];
  readonly kinds: readonly Category[];
  readonly most: number;
  readonly days: string;
}

/** Tools by kinds of data: how many activities went out, darker where more did, and of how many. Each opens its activities. */
export function FlowsTable({ rows, kinds, most, days }: Props) {
  const [all, showAll] = useState(false);
  const shown = all ? rows : rows.slice(0, fewRows);
  return (
    <>
      <TableFrame label={say("Where data went")}>
        <table className="table cards">
          <caption className="sr-only">{say("Activities with sensitive data that went out, by tool and kind of data")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("Tool")}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col" className="number">
                  {categoryLabels[kind]}
                </th>
              ))}
              <th scope="col" className="number">
                {say("Went on anyway")}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.tool}>
                <td data-label={say("Tool")}>
                  <span className="flex flex-wrap items-center gap-x-3">
                    <Link to="/inventory/$tool" params={{ tool: row.tool }} className="font-medium hover:underline">
                      {row.name}
                    </Link>
                    <StatusDot {...statusLabels[row.status]} />
                  </span>
                </td>
                {kinds.map((kind) => (
                  <Cell key={kind} row={row} kind={kind} most={most} days={days} />
                ))}
                <td data-label={say("Went on anyway")} className="number">
                  <Overridden row={row} days={days} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {rows.length > fewRows ? (
        <Button kind="quiet" className="-ms-3 mt-2" onClick={() => showAll(!all)} aria-expanded={all}>
          {all ? say("Fewer tools") : say("All {count} tools", { count: rows.length })}
        </Button>
      ) : null}
    </>
  );
}

function Cell({ row, kind, most, days }: Omit<Props, "rows" | "kinds"> & { readonly row: Row; readonly kind: Category }) {
  const cell = row.data.find(({ category }) => category === kind);
  const [went, kept] = [cell?.went.now ?? 0, cell?.kept.now ?? 0];
  const shade = shadeOf(went, most);
  return (
    <td
      data-label={categoryLabels[kind]}
      className={shade > 0 ? "number heat" : "number"}
      style={shade > 0 ? { background: `color-mix(in oklch, var(--wm-caution) ${shade}%, transparent)` } : undefined}
    >
      {went + kept === 0 ? (
        <span className="text-muted" aria-hidden="true">
          –
        </span>
      ) : (
        <Link
          to="/inventory/$tool"
          params={{ tool: row.tool }}
          search={{ data: kind, days, ...(went > 0 ? { end: "went" } : {}) }}
          className="hover:underline"
        >
          {say("{went} of {all}", { went, all: went + kept })}
        </Link>
      )}
    </td>
  );
}

function Overridden({ row, days }: { readonly row: Row; readonly days: string }) {
  const { asked, overridden } = row;
  if (asked.now === 0) return <span className="text-muted">–</span>;
  return (
    <Link
      to="/inventory/$tool"
      params={{ tool: row.tool }}
      search={{ days, end: overridden.now > 0 ? "overridden" : "asked" }}
      className="hover:underline"
      title={say("{count} were asked", { count: asked.now })}
    >
      {count(overridden.now)}
      <span className="text-muted"> · {percent.format(overridden.now / asked.now)}</span>
    </Link>
  );
}
