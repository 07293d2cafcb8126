import { StatusDot } from "../../components/status-dot.tsx";
import type { IncidentReply } from "../../lib/schema/incident-api.ts";
import { Moment } from "../ui/moment.tsx";
import { TableFrame } from "../ui/table-frame.tsx";
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
        <TableFrame label={say("Kinds of data, the gravest first")}>
          <table className="table cards">
            <caption className="sr-only">{say("Data that may be there")}</caption>
            <thead>
              <tr>
                <th scope="col">{say("Kind of data")}</th>
                <th scope="col" className="number">
                  {say("Left as it was")}
                </th>
                <th scope="col" className="number">
                  {say("Hidden or kept back")}
                </th>
                <th scope="col">{say("Since")}</th>
                <th scope="col">{say("Until")}</th>
              </tr>
            </thead>
            <tbody>
              {data.map((row) => (
                <tr key={row.category}>
                  <td className="font-medium">
                    <StatusDot tone={row.severity === "low" ? "neutral" : "caution"} label={categoryLabels[row.category]} />
                  </td>
                  <td data-label={say("Left as it was")} className="number">
                    {shown(row.left)}
                  </td>
                  <td data-label={say("Hidden or kept back")} className="number">
                    {shown(row.stopped)}
                  </td>
                  <td data-label={say("Since")}>{row.firstAt === null ? "–" : <Moment at={row.firstAt} show="date" />}</td>
                  <td data-label={say("Until")}>{row.lastAt === null ? "–" : <Moment at={row.lastAt} show="relative" />}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
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
