import { useQuery } from "@tanstack/react-query";
import { Notice } from "../../components/notice.tsx";
import { rolloutsQuery } from "../api/policy-queries.ts";
import { Moment } from "../ui/moment.tsx";
import { TableFrame } from "../ui/table-frame.tsx";
import { count } from "../words/count.ts";

const stages = { observe: "Observed", nudge: "Asks", enforce: "Enforced" } as const;

/** The rules that are brought in by steps. Nothing is shown where there are none. */
export function Rollouts() {
  const { data } = useQuery(rolloutsQuery);
  if (!data || data.rules.length === 0) return null;
  const halted = data.rules.filter((row) => row.halted !== null);
  return (
    <section aria-labelledby="rollouts" className="mb-8">
      <h2 id="rollouts" className="mb-1 font-semibold text-16">
        Rules that come in by steps
      </h2>
      {halted.map(({ rule, halted: reason }) => (
        <Notice key={rule} tone="caution" title={`${rule} was taken back and is only observed`}>
          <p>{reason}. Take “halted” out of its rollout to go on.</p>
        </Notice>
      ))}
      <TableFrame label="Roll-outs">
        <table className="table cards">
          <caption className="sr-only">Rules and their steps</caption>
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">Stage</th>
              <th scope="col">Since</th>
              <th scope="col" className="number">
                Held
              </th>
              <th scope="col" className="number">
                Went on anyway
              </th>
              <th scope="col" className="number">
                Said to be wrong
              </th>
            </tr>
          </thead>
          <tbody>
            {data.rules.map((row) => (
              <tr key={row.rule}>
                <td data-label="Rule">
                  <code className="font-mono text-12">{row.rule}</code>
                </td>
                <td data-label="Stage">
                  {stages[row.stage]} on {row.percent} % · step {row.step} of {row.steps}
                </td>
                <td data-label="Since">{row.since === null ? "–" : <Moment at={row.since} show="relative" />}</td>
                <td data-label="Held" className="number">
                  {count(row.held)}
                </td>
                <td data-label="Went on anyway" className="number">
                  {count(row.overridden)}
                </td>
                <td data-label="Said to be wrong" className="number">
                  {count(row.disputed)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <ul className="mt-2 text-muted">
        {data.history.slice(0, 8).map((step) => (
          <li key={`${step.rule} ${step.at} ${step.seq}`}>
            <Moment at={step.at} show="relative" />: {step.rule} {step.what === "back" ? "back" : "on"}, {step.reason} (version{" "}
            {step.seq})
          </li>
        ))}
      </ul>
    </section>
  );
}
