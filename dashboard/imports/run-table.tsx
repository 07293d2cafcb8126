import { type ImportsReply, importForms } from "../../lib/schema/imports.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Moment } from "../ui/moment.tsx";
import { TableBar } from "../ui/table-bar.tsx";
import { useHidden } from "../url/use-hidden.ts";
import { count } from "../words/count.ts";
import { say } from "../words/say.ts";

const figures = ["rows", "added", "changed", "leftOut", "bad"] as const;
const heads = {
  rows: say("Lines"),
  added: say("New"),
  changed: say("Changed"),
  leftOut: say("Left out"),
  bad: say("Not readable"),
} as const;

const runColumns: readonly Column<ImportsReply["runs"][number]>[] = [
  { id: "source", head: say("Source"), fixed: true, cell: ({ source }) => importForms[source].label },
  { id: "at", head: say("When"), cell: ({ at }) => <Moment at={at} /> },
  { id: "by", head: say("By"), cell: ({ by }) => by ?? "–" },
  ...figures.map((name) => ({
    ...{ id: name, head: heads[name], number: true },
    cell: (run: ImportsReply["runs"][number]) => count(run[name]),
  })),
];

/** What was brought in before, latest first. */
export function RunTable({ runs }: { readonly runs: ImportsReply["runs"] }) {
  const [hidden, hide] = useHidden();
  return (
    <div>
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="mb-1 font-semibold text-16">{say("Brought in before")}</h2>
        <TableBar api="/api/imports" search="" columns={runColumns} hidden={hidden} onHide={hide} />
      </div>
      <DataTable
        label={say("Brought in before")}
        caption={say("Imports, latest first")}
        rows={runs}
        columns={runColumns}
        hidden={hidden}
        rowId={({ id }) => id}
      />
    </div>
  );
}
