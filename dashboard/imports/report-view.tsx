import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Chip } from "../../components/chip.tsx";
import type { ImportReport } from "../../lib/schema/imports.ts";
import { TableFrame } from "../ui/table-frame.tsx";
import { count, counted } from "../words/count.ts";

/** What a file changes or has changed, and every line that cannot be read. */
export function ReportView(props: { readonly report: ImportReport; readonly file: string; readonly children: ReactNode }) {
  const { report, file, children } = props;
  const { preview, rows, added, changed, unchanged, leftOut, bad } = report;
  return (
    <section aria-labelledby="report-title" className="mb-6 max-w-4xl rounded-box border border-line bg-raised p-4">
      <h2 id="report-title" className="font-semibold text-16">
        {preview ? "This would change" : "Brought in"}: {file}
      </h2>
      <p role="status" className="mb-3 text-muted">
        {counted(rows, "line")}: {count(added)} new, {count(changed)} changed, {count(unchanged)} known already, {count(leftOut)}{" "}
        about no AI tool, {count(bad)} not readable.
      </p>
      <div className="mb-4 flex gap-2">{children}</div>
      {report.assets.length > 0 ? (
        <TableFrame label="Tools in this file">
          <table className="table cards">
            <caption className="sr-only">Tools in this file, those with most news first</caption>
            <thead>
              <tr>
                <th scope="col">Tool</th>
                <th scope="col" className="number">
                  New
                </th>
                <th scope="col" className="number">
                  Changed
                </th>
                <th scope="col" className="number">
                  People
                </th>
              </tr>
            </thead>
            <tbody>
              {report.assets.map((row) => (
                <tr key={row.asset}>
                  <td data-label="Tool">
                    {preview ? (
                      row.name
                    ) : (
                      <Link to="/inventory/$tool" params={{ tool: row.asset }} className="link">
                        {row.name}
                      </Link>
                    )}{" "}
                    {row.known ? null : <Chip tone="caution">not in the catalogue</Chip>}
                  </td>
                  <td data-label="New" className="number">
                    {count(row.added)}
                  </td>
                  <td data-label="Changed" className="number">
                    {count(row.changed)}
                  </td>
                  <td data-label="People" className="number">
                    {row.people === null ? "few" : count(row.people)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      ) : null}
      {report.problems.length > 0 ? (
        <>
          <p className="mt-4 mb-1 font-semibold text-14">Lines that cannot be read</p>
          <ul className="list-disc ps-5">
            {report.problems.map(({ row, field, expected }) => (
              <li key={`${row} ${field}`}>
                Line {count(row)}, {field}: expected {expected}.
              </li>
            ))}
          </ul>
          {bad > report.problems.length ? (
            <p className="mt-1 text-muted">And {count(bad - report.problems.length)} more.</p>
          ) : null}
        </>
      ) : null}
    </section>
  );
}
