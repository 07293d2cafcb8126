import { Link } from "@tanstack/react-router";
import type { OverviewReply } from "../../lib/schema/overview-api.ts";
import { DataTable } from "../ui/data-table.tsx";
import { count } from "../words/count.ts";
import { durationOf } from "../words/duration.ts";
import { ruleLabels } from "../words/finding-labels.ts";
import { say } from "../words/say.ts";
import { Panel } from "./panel.tsx";

type Rows = OverviewReply["programme"]["byRule"];

/** How long findings of each kind took to be settled; nothing while none was. */
export function RulesPanel({ rows, days }: { readonly rows: Rows; readonly days: string }) {
  if (rows.length === 0) return null;
  return (
    <Panel title={say("Time to settle a finding, by kind")} wide>
      <DataTable
        label={say("Time to settle a finding, by kind")}
        rows={rows}
        rowId={({ rule }) => rule}
        opens
        columns={[
          {
            ...{ id: "kind", head: say("Kind"), fixed: true },
            cell: ({ rule }) => (
              <Link to="/findings" search={{ rule, status: "resolved", moment: `closed-${days}` }} className="hover:underline">
                {ruleLabels[rule]}
              </Link>
            ),
          },
          { id: "settled", head: say("Settled"), number: true, cell: (row) => count(row.count.now) },
          { id: "median", head: say("Median"), number: true, cell: ({ median }) => durationOf(median) },
          { id: "p90", head: say("Nine of ten within"), number: true, cell: ({ p90 }) => durationOf(p90) },
          { id: "before", head: say("Median before"), number: true, cell: ({ medianBefore }) => durationOf(medianBefore) },
        ]}
      />
    </Panel>
  );
}
