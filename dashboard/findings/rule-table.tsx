import { Link } from "@tanstack/react-router";
import type { FindingsReply } from "../../lib/schema/risk-finding.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { count } from "../words/count.ts";
import { durationOf } from "../words/duration.ts";
import { ruleLabels } from "../words/finding-labels.ts";
import { locale } from "../words/language.ts";
import { say } from "../words/say.ts";

const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** How good each rule has been, and how long it takes to settle what it finds. */
export function RuleTable({ rules }: { readonly rules: FindingsReply["rules"] }) {
  return (
    <details className="mt-6">
      <summary className="w-fit cursor-pointer font-semibold text-14">{say("By kind: precision and time to remediate")}</summary>
      <div className="mt-2">
        <DataTable
          label={say("Kinds of findings")}
          caption={say("Kinds of findings, how often they were wrong, and how long they took")}
          rows={rules}
          rowId={({ rule }) => rule}
          columns={ruleColumns}
        />
      </div>
    </details>
  );
}

const some = (search: Record<string, string>, value: number) => (
  <Link to="/findings" search={search} className="hover:underline">
    {count(value)}
  </Link>
);

const ruleColumns: readonly Column<FindingsReply["rules"][number]>[] = [
  { id: "kind", head: say("Kind"), fixed: true, cell: ({ rule }) => ruleLabels[rule] },
  { id: "waiting", head: say("Waiting"), number: true, cell: ({ rule, unsettled }) => some({ rule }, unsettled) },
  {
    ...{ id: "settled", head: say("Settled by people"), number: true },
    cell: ({ rule, settled }) => some({ rule, status: "accepted,resolved,false-positive", moment: "by-people" }, settled),
  },
  {
    ...{ id: "wrong", head: say("False positives"), number: true },
    cell: ({ rule, falsePositives }) => some({ rule, status: "false-positive" }, falsePositives),
  },
  { id: "rank", head: say("Rank"), number: true, cell: ({ rank }) => decimal.format(rank) },
  { id: "median", head: say("Time, median"), number: true, cell: ({ median }) => durationOf(median) },
  { id: "p90", head: say("Time, 9 of 10"), number: true, cell: ({ p90 }) => durationOf(p90) },
];
