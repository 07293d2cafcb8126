import { Notice } from "../../components/notice.tsx";
import { Said } from "../../components/said.tsx";
import type { BacktestResult } from "../../lib/schema/backtest.ts";
import { DataTable } from "../ui/data-table.tsx";
import { count, counted } from "../words/count.ts";
import { actionLabels } from "../words/labels.ts";
import { say } from "../words/say.ts";

/** Rule by rule. `changed`: the text is another one by now. */
export function BacktestResultTable({ result, changed }: { readonly result: BacktestResult; readonly changed: boolean }) {
  const { activities, stricter, milder, visitsClosed, took, mixtures } = result;
  return (
    <>
      {changed ? <Notice tone="caution" title={say("This is of the text as it was. Run it again.")} /> : null}
      <p className="my-2">
        <Said
          text={say(
            "{activities}, of which {stricter} would have been treated more strictly and {milder} more mildly.{value}{span}",
            {
              activities: counted(activities, "activity", "activities"),
              stricter: count(stricter),
              milder: count(milder),
              value:
                visitsClosed > 0
                  ? ` ${say("{visits} were to tools that it closes.", { visits: counted(visitsClosed, "visit") })}`
                  : "",
            },
          )}
          parts={{
            span: (
              <span className="text-muted">
                {" "}
                {say("{mixtures} different mixtures, {toFixed} s.", {
                  mixtures: count(mixtures),
                  toFixed: (took / 1000).toFixed(1),
                })}
              </span>
            ),
          }}
        />
      </p>
      <ul className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-muted">
        {result.actions
          .filter(({ live, draft }) => live !== draft)
          .slice(0, 8)
          .map(({ live, draft, count: times }) => (
            <li key={`${live} ${draft}`}>
              {actionLabels[live]} → {actionLabels[draft]}: {count(times)}
            </li>
          ))}
      </ul>
      <DataTable
        label={say("Back-test")}
        caption={say("How often each rule would have decided")}
        rows={result.rules}
        rowId={(row) => `${row.rule ?? ""}`}
        columns={[
          {
            id: "rule",
            head: say("Rule"),
            fixed: true,
            cell: (row) => (row.rule ? <code className="font-mono text-12">{row.rule}</code> : say("no rule")),
          },
          { id: "in-force", head: say("In force"), number: true, cell: (row) => count(row.live) },
          { id: "this-text", head: say("This text"), number: true, cell: (row) => count(row.draft) },
          { id: "held", head: say("Held"), number: true, cell: (row) => count(row.held) },
          { id: "observed", head: say("Only observed"), number: true, cell: (row) => count(row.observed) },
          { id: "went-on-anyway", head: say("Went on anyway"), number: true, cell: (row) => count(row.overridden) },
          { id: "said-to-be-wrong", head: say("Said to be wrong"), number: true, cell: (row) => count(row.disputed) },
          {
            id: "people",
            head: say("People"),
            number: true,
            cell: (row) => (row.people === null ? say("fewer than 5") : count(row.people)),
          },
          {
            id: "where",
            head: say("Where"),
            wide: true,
            cell: (row) =>
              [...row.tools.slice(0, 3), ...row.groups.slice(0, 3)]
                .map(({ name, count: times }) => `${name} ${count(times)}`)
                .join(", ") || "–",
          },
        ]}
      />
      <p className="mt-2 max-w-3xl text-muted">
        {say(
          "Tools and groups with fewer than five people are left out. Texts in which nothing was found are not recorded, so they are not counted here; detectors on trial count as if they were not.",
        )}
      </p>
    </>
  );
}
