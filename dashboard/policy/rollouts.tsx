import { useQuery } from "@tanstack/react-query";
import { Notice } from "../../components/notice.tsx";
import { Said } from "../../components/said.tsx";
import { rolloutsQuery } from "../api/policy-queries.ts";
import { DataTable } from "../ui/data-table.tsx";
import { Moment } from "../ui/moment.tsx";
import { count } from "../words/count.ts";
import { say } from "../words/say.ts";

const stages = { observe: say("Observed"), nudge: say("Asks"), enforce: say("Enforced") } as const;

/** The rules that are brought in by steps. Nothing is shown where there are none. */
export function Rollouts() {
  const { data } = useQuery(rolloutsQuery);
  if (!data || data.rules.length === 0) return null;
  const halted = data.rules.filter((row) => row.halted !== null);
  return (
    <section aria-labelledby="rollouts" className="mb-8">
      <h2 id="rollouts" className="mb-1 font-semibold text-16">
        {say("Rules that come in by steps")}
      </h2>
      {halted.map(({ rule, halted: reason }) => (
        <Notice key={rule} tone="caution" title={say("{rule} was taken back and is only observed", { rule })}>
          <p>{say("{reason}. Take “halted” out of its rollout to go on.", { reason: reason ?? "" })}</p>
        </Notice>
      ))}
      <DataTable
        label={say("Roll-outs")}
        caption={say("Rules and their steps")}
        rows={data.rules}
        rowId={(row) => `${row.rule}`}
        columns={[
          { id: "rule", head: say("Rule"), fixed: true, cell: (row) => <code className="font-mono text-12">{row.rule}</code> },
          {
            id: "stage",
            head: say("Stage"),
            cell: (row) =>
              say("{value} on {percent} % · step {step} of {steps}", {
                value: stages[row.stage],
                percent: row.percent,
                step: row.step,
                steps: row.steps,
              }),
          },
          {
            id: "since",
            head: say("Since"),
            cell: (row) => (row.since === null ? "–" : <Moment at={row.since} show="relative" />),
          },
          { id: "held", head: say("Held"), number: true, cell: (row) => count(row.held) },
          { id: "went-on-anyway", head: say("Went on anyway"), number: true, cell: (row) => count(row.overridden) },
          { id: "said-to-be-wrong", head: say("Said to be wrong"), number: true, cell: (row) => count(row.disputed) },
        ]}
      />
      <ul className="mt-2 text-muted">
        {data.history.slice(0, 8).map((step) => (
          <li key={`${step.rule} ${step.at} ${step.seq}`}>
            <Said
              text={say("{time}: {rule} {way}, {reason} (version {seq})", {
                rule: step.rule,
                way: step.what === "back" ? say("goes back") : say("goes on"),
                reason: step.reason,
                seq: step.seq,
              })}
              parts={{ time: <Moment at={step.at} show="relative" /> }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
