import { Link } from "@tanstack/react-router";
import type { FindingsReply } from "../../lib/schema/risk-finding.ts";
import { TableFrame } from "../ui/table-frame.tsx";
import { count } from "../words/count.ts";
import { duration } from "../words/duration.ts";
import { ruleLabels } from "../words/finding-labels.ts";
import { say } from "../words/say.ts";

/** How good each rule has been, and how long it takes to settle what it finds. */
export function RuleTable({ rules }: { readonly rules: FindingsReply["rules"] }) {
  return (
    <details className="mt-6">
      <summary className="w-fit cursor-pointer font-semibold text-14">{say("By kind: precision and time to remediate")}</summary>
      <TableFrame label={say("Kinds of findings")}>
        <table className="table mt-2">
          <caption className="sr-only">{say("Kinds of findings, how often they were wrong, and how long they took")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("Kind")}</th>
              <th scope="col" className="number">
                {say("Waiting")}
              </th>
              <th scope="col" className="number">
                {say("Settled by people")}
              </th>
              <th scope="col" className="number">
                {say("False positives")}
              </th>
              <th scope="col" className="number">
                {say("Rank")}
              </th>
              <th scope="col" className="number">
                {say("Time, median")}
              </th>
              <th scope="col" className="number">
                {say("Time, 9 of 10")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rules.map((row) => (
              <tr key={row.rule}>
                <td>{ruleLabels[row.rule]}</td>
                <Figure to={{ rule: row.rule }} value={row.unsettled} />
                <Figure to={{ rule: row.rule, status: "accepted,resolved,false-positive" }} value={row.settled} />
                <Figure to={{ rule: row.rule, status: "false-positive" }} value={row.falsePositives} />
                <td className="number">{row.rank.toFixed(2)}</td>
                <td className="number">{row.median === null ? "–" : duration(row.median)}</td>
                <td className="number">{row.p90 === null ? "–" : duration(row.p90)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </details>
  );
}

function Figure({ to, value }: { readonly to: Record<string, string>; readonly value: number }) {
  return (
    <td className="number">
      <Link to="/findings" search={to} className="hover:underline">
        {count(value)}
      </Link>
    </td>
  );
}
