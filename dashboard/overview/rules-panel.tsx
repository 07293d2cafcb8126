import { Link } from "@tanstack/react-router";
import type { OverviewReply } from "../../lib/schema/overview-api.ts";
import { TableFrame } from "../ui/table-frame.tsx";
import { count } from "../words/count.ts";
import { duration } from "../words/duration.ts";
import { ruleLabels } from "../words/finding-labels.ts";
import { say } from "../words/say.ts";
import { Panel } from "./panel.tsx";

type Rows = OverviewReply["programme"]["byRule"];

/** How long findings of each kind took to be settled; nothing while none was. */
export function RulesPanel({ rows, days }: { readonly rows: Rows; readonly days: string }) {
  if (rows.length === 0) return null;
  const length = (time: number | null) => (time === null ? "–" : duration(time));
  return (
    <Panel title={say("Time to settle a finding, by kind")} wide>
      <TableFrame label={say("Time to settle a finding, by kind")}>
        <table className="table cards">
          <thead>
            <tr>
              <th scope="col">{say("Kind")}</th>
              <th scope="col" className="number">
                {say("Settled")}
              </th>
              <th scope="col" className="number">
                {say("Median")}
              </th>
              <th scope="col" className="number">
                {say("Nine of ten within")}
              </th>
              <th scope="col" className="number">
                {say("Median before")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ rule, count: some, median, p90, medianBefore }) => (
              <tr key={rule} className="opens">
                <td data-label={say("Kind")}>
                  <Link
                    to="/findings"
                    search={{ rule, status: "resolved", moment: `closed-${days}` }}
                    className="hover:underline"
                  >
                    {ruleLabels[rule]}
                  </Link>
                </td>
                <td data-label={say("Settled")} className="number">
                  {count(some.now)}
                </td>
                <td data-label={say("Median")} className="number">
                  {length(median)}
                </td>
                <td data-label={say("Nine of ten within")} className="number">
                  {length(p90)}
                </td>
                <td data-label={say("Median before")} className="number">
                  {length(medianBefore)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </Panel>
  );
}
