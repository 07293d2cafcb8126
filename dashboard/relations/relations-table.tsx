import { TableFrame } from "../ui/table-frame.tsx";
import { count } from "../words/count.ts";
import { layerLabels } from "../words/relation-labels.ts";
import { say } from "../words/say.ts";
import { nodeName } from "./node-name.ts";
import { type Graph, layers } from "./relation-graph.ts";

/** The same as the drawing, as text: one row for each link, the most used first within its kind. */
export function RelationsTable({ graph, fewest }: { readonly graph: Graph; readonly fewest: number }) {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const order = (id: string) => layers.indexOf(byId.get(id)?.layer ?? "group");
  const rows = graph.edges.toSorted(
    (one, other) =>
      order(one.from) - order(other.from) || order(one.to) - order(other.to) || (other.activities ?? 0) - (one.activities ?? 0),
  );
  const few = say("fewer than {fewest}", { fewest });
  return (
    <TableFrame label={say("Relations, as a table")}>
      <table className="table cards">
        <caption className="sr-only">{say("Relations, as a table")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("From")}</th>
            <th scope="col">{say("To")}</th>
            <th scope="col" className="number">
              {say("Activities")}
            </th>
            <th scope="col" className="number">
              {say("People, at least")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ from, to, activities, people }) => {
            const [start, end] = [byId.get(from), byId.get(to)];
            return start && end ? (
              <tr key={`${from} ${to}`}>
                <td data-label={say("From")}>
                  {nodeName(start)} <span className="text-12 text-muted">{layerLabels[start.layer]}</span>
                </td>
                <td data-label={say("To")}>
                  {nodeName(end)} <span className="text-12 text-muted">{layerLabels[end.layer]}</span>
                </td>
                <td data-label={say("Activities")} className="number">
                  {activities === null ? "–" : count(activities)}
                </td>
                <td data-label={say("People, at least")} className="number">
                  {people === null ? few : count(people)}
                </td>
              </tr>
            ) : null;
          })}
        </tbody>
      </table>
    </TableFrame>
  );
}
