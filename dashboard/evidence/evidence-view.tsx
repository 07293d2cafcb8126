import type { EvidenceItem } from "../../lib/schema/evidence.ts";
import { TableFrame } from "../ui/table-frame.tsx";
import { say } from "../words/say.ts";

/** More would make the page long for nobody: the pack holds all. */
const mostRows = 12;

/** What was read from the database, and the question that was asked of it. */
export function EvidenceView({ item }: { readonly item: EvidenceItem }) {
  const rows = item.table?.rows ?? [];
  return (
    <section aria-label={item.title} className="mt-2 rounded-box border border-line p-3">
      <p className="font-medium">{item.title}</p>
      <p className="text-12 text-muted">{item.query}</p>
      {item.present ? null : <p className="mt-1">{say("There is nothing of this in the database.")}</p>}
      {item.facts.length > 0 ? (
        <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5">
          {item.facts.map(({ label, value }) => (
            <div key={label} className="contents">
              <dt className="text-muted">{label}</dt>
              <dd className="break-all tabular-nums">{value === null ? say("too few people") : value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {item.table && rows.length > 0 ? (
        <div className="mt-2 px-3">
          <TableFrame label={item.title}>
            <table className="table cards">
              <caption className="sr-only">{item.title}</caption>
              <thead>
                <tr>
                  {item.table.columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.slice(0, mostRows).map((row, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own and never move
                  <tr key={index}>
                    {row.map((cell, at) => {
                      const column = item.table?.columns[at] ?? "";
                      return (
                        <td key={column} data-label={column} className="whitespace-normal break-words">
                          {cell}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
        </div>
      ) : null}
      {rows.length > mostRows ? (
        <p className="mt-1 text-12 text-muted">{say("{count} more in the pack", { count: rows.length - mostRows })}</p>
      ) : null}
    </section>
  );
}
