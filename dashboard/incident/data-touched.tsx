import { StatusDot } from "../../components/status-dot.tsx";
import type { IncidentReply } from "../../lib/schema/incident-api.ts";
import { DataTable } from "../ui/data-table.tsx";
import { Moment } from "../ui/moment.tsx";
import { count } from "../words/count.ts";
import { categoryLabels } from "../words/labels.ts";
import { fewerThan } from "../words/people-count.ts";
import { say } from "../words/say.ts";

/** Kinds of data that were found on the way to the tool: what left is what the vendor may have lost. */
export function DataTouched({ incident: { data, fewest, accounts } }: { readonly incident: IncidentReply }) {
  const shown = (value: number | null) =>
    value === null ? <span className="text-muted">{fewerThan(fewest)}</span> : count(value);
  return (
    <section aria-labelledby="data-title" className="mb-8">
      <h2 id="data-title" className="font-semibold text-16">
        {say("Data that may be there")}
      </h2>
      <p className="mb-2 max-w-3xl text-muted">
        {say("Counts of activities, as long as they are kept. “{few}” means that fewer people are behind it than may be shown.", {
          few: fewerThan(fewest),
        })}
      </p>
      {data.length === 0 ? <p>{say("No sensitive data was found on the way to this tool.")}</p> : null}
      {data.length > 0 ? (
        <DataTable
          label={say("Kinds of data, the gravest first")}
          rows={data}
          rowId={({ category }) => category}
          columns={[
            {
              ...{ id: "kind", head: say("Kind of data"), fixed: true, className: "font-medium" },
              cell: ({ severity, category }) => (
                <StatusDot tone={severity === "low" ? "neutral" : "caution"} label={categoryLabels[category]} />
              ),
            },
            { id: "left", head: say("Left as it was"), number: true, cell: ({ left }) => shown(left) },
            { id: "stopped", head: say("Hidden or kept back"), number: true, cell: ({ stopped }) => shown(stopped) },
            {
              ...{ id: "since", head: say("Since") },
              cell: ({ firstAt }) => (firstAt === null ? "–" : <Moment at={firstAt} show="date" />),
            },
            {
              ...{ id: "until", head: say("Until") },
              cell: ({ lastAt }) => (lastAt === null ? "–" : <Moment at={lastAt} show="relative" />),
            },
          ]}
        />
      ) : null}
      {accounts.length > 0 ? (
        <p className="mt-2 text-muted">
          {say("Accounts:")}{" "}
          {accounts.map(({ account, activities }, index) => (
            <span key={account}>
              {index > 0 ? ", " : ""}
              {accountNames[account]} {shown(activities)}
            </span>
          ))}
        </p>
      ) : null}
    </section>
  );
}

const accountNames: Readonly<Record<IncidentReply["accounts"][number]["account"], string>> = {
  corporate: say("the company's"),
  personal: say("personal"),
  unknown: say("not known"),
};
