import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Chip } from "../../components/chip.tsx";
import type { ImportReport } from "../../lib/schema/imports.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { count, counted } from "../words/count.ts";
import { say } from "../words/say.ts";
import { BadLines } from "./bad-lines.tsx";

/** What a file changes or has changed, and every line that cannot be read. */
export function ReportView(props: { readonly report: ImportReport; readonly file: string; readonly children: ReactNode }) {
  const { report, file, children } = props;
  const { preview, rows, added, changed, unchanged, leftOut, bad } = report;
  return (
    <section aria-labelledby="report-title" className="mb-6 max-w-4xl rounded-box border border-line bg-raised p-4">
      <h2 id="report-title" className="font-semibold text-16">
        {preview ? say("This would change") : say("Brought in")}: {file}
      </h2>
      <p role="status" className="mb-3 text-muted">
        {say(
          "{rows}: {added} new, {changed} changed, {unchanged} known already, {leftOut} about no AI tool, {bad} not readable.",
          {
            rows: counted(rows, "line"),
            added: count(added),
            changed: count(changed),
            unchanged: count(unchanged),
            leftOut: count(leftOut),
            bad: count(bad),
          },
        )}
      </p>
      <div className="mb-4 flex gap-2">{children}</div>
      {report.assets.length > 0 ? (
        <DataTable
          label={say("Tools in this file")}
          caption={say("Tools in this file, those with most news first")}
          rows={report.assets}
          columns={assetColumns(preview)}
          rowId={({ asset }) => asset}
        />
      ) : null}
      <BadLines problems={report.problems} bad={bad} />
    </section>
  );
}

/** Before the file is brought in there is nothing yet to open. */
function assetColumns(preview: boolean): readonly Column<ImportReport["assets"][number]>[] {
  return [
    {
      ...{ id: "tool", head: say("Tool"), fixed: true },
      cell: (row) => (
        <>
          {preview ? (
            row.name
          ) : (
            <Link to="/inventory/$tool" params={{ tool: row.asset }} className="link">
              {row.name}
            </Link>
          )}{" "}
          {row.known ? null : <Chip tone="caution">{say("not in the catalogue")}</Chip>}
        </>
      ),
    },
    { id: "new", head: say("New"), number: true, cell: ({ added }) => count(added) },
    { id: "changed", head: say("Changed"), number: true, cell: ({ changed }) => count(changed) },
    { id: "people", head: say("People"), number: true, cell: ({ people }) => (people === null ? say("few") : count(people)) },
  ];
}
