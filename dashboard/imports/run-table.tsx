import { type ImportsReply, importForms } from "../../lib/schema/imports.ts";
import { Moment } from "../ui/moment.tsx";
import { TableFrame } from "../ui/table-frame.tsx";
import { count } from "../words/count.ts";

const figures = ["rows", "added", "changed", "leftOut", "bad"] as const;
const heads = { rows: "Lines", added: "New", changed: "Changed", leftOut: "Left out", bad: "Not readable" } as const;

/** What was brought in before, latest first. */
export function RunTable({ runs }: { readonly runs: ImportsReply["runs"] }) {
  return (
    <div>
      <h2 className="mb-1 font-semibold text-16">Brought in before</h2>
      <TableFrame label="Brought in before">
        <table className="table cards">
          <caption className="sr-only">Imports, latest first</caption>
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">When</th>
              <th scope="col">By</th>
              {figures.map((name) => (
                <th key={name} scope="col" className="number">
                  {heads[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <tr key={run.id}>
                <td data-label="Source">{importForms[run.source].label}</td>
                <td data-label="When">
                  <Moment at={run.at} />
                </td>
                <td data-label="By">{run.by ?? "–"}</td>
                {figures.map((name) => (
                  <td key={name} data-label={heads[name]} className="number">
                    {count(run[name])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </div>
  );
}
