import { Notice } from "../../components/notice.tsx";
import type { BacktestResult } from "../../lib/schema/backtest.ts";
import { TableFrame } from "../ui/table-frame.tsx";
import { count, counted } from "../words/count.ts";
import { actionLabels } from "../words/labels.ts";

/** Rule by rule. `changed`: the text is another one by now. */
export function BacktestResultTable({ result, changed }: { readonly result: BacktestResult; readonly changed: boolean }) {
  const { activities, stricter, milder, visitsClosed, took, mixtures } = result;
  return (
    <>
      {changed ? <Notice tone="caution" title="This is of the text as it was. Run it again." /> : null}
      <p className="my-2">
        {counted(activities, "activity", "activities")}, of which {count(stricter)} would have been treated more strictly and{" "}
        {count(milder)} more mildly.
        {visitsClosed > 0 ? ` ${counted(visitsClosed, "visit")} were to tools that it closes.` : ""}
        <span className="text-muted">
          {" "}
          {count(mixtures)} different mixtures, {(took / 1000).toFixed(1)} s.
        </span>
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
      <TableFrame label="Back-test">
        <table className="table cards">
          <caption className="sr-only">How often each rule would have decided</caption>
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col" className="number">
                In force
              </th>
              <th scope="col" className="number">
                This text
              </th>
              <th scope="col" className="number">
                Held
              </th>
              <th scope="col" className="number">
                Went on anyway
              </th>
              <th scope="col" className="number">
                Said to be wrong
              </th>
              <th scope="col" className="number">
                People
              </th>
              <th scope="col">Where</th>
            </tr>
          </thead>
          <tbody>
            {result.rules.map((row) => (
              <tr key={row.rule ?? ""}>
                <td data-label="Rule">{row.rule ? <code className="font-mono text-12">{row.rule}</code> : "no rule"}</td>
                <td data-label="In force" className="number">
                  {count(row.live)}
                </td>
                <td data-label="This text" className="number">
                  {count(row.draft)}
                </td>
                <td data-label="Held" className="number">
                  {count(row.held)}
                </td>
                <td data-label="Went on anyway" className="number">
                  {count(row.overridden)}
                </td>
                <td data-label="Said to be wrong" className="number">
                  {count(row.disputed)}
                </td>
                <td data-label="People" className="number">
                  {row.people === null ? "fewer than 5" : count(row.people)}
                </td>
                <td data-label="Where" data-wide>
                  {[...row.tools.slice(0, 3), ...row.groups.slice(0, 3)]
                    .map(({ name, count: times }) => `${name} ${count(times)}`)
                    .join(", ") || "–"}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <p className="mt-2 max-w-3xl text-muted">
        Tools and groups with fewer than five people are left out. Texts in which nothing was found are not recorded, so they are
        not counted here; detectors on trial count as if they were not.
      </p>
    </>
  );
}
