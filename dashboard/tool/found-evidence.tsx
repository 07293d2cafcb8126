import type { InventoryRow } from "../../lib/schema/dashboard-api.ts";
import { count } from "../words/count.ts";
import { foundWords } from "../words/found-words.ts";
import { purposeLabels } from "../words/labels.ts";
import { crowd } from "../words/people-count.ts";
import { say } from "../words/say.ts";

/** How a tool that no list names was recognised, by whom first and what for. */
export function FoundEvidence(props: { readonly found: NonNullable<InventoryRow["found"]>; readonly fewest: number }) {
  const { found, fewest } = props;
  const said = found.purposes.map(({ purpose, said }) => `${purposeLabels[purpose]} (${crowd(said, fewest)})`);
  return (
    <section aria-labelledby="found-title" className="mb-6 rounded-box border border-line bg-raised p-4">
      <h2 id="found-title" className="font-semibold text-16">
        {foundWords[found.way].heading}
      </h2>
      <p className="mt-1 text-13 text-muted">{foundWords[found.way].explain(found)}</p>
      {found.way === "page" ? <Signs signs={found.signs} score={found.score} /> : null}
      <dl className="mt-3 flex flex-wrap gap-x-8 gap-y-2 text-13">
        <div>
          <dt className="text-12 text-muted">{say("First used in")}</dt>
          <dd>{found.firstGroup ?? say("No group, or one too small to be named")}</dd>
        </div>
        <div>
          <dt className="text-12 text-muted">{say("Used for, as people say")}</dt>
          <dd>{said.length > 0 ? said.join(", ") : say("Nobody has said")}</dd>
        </div>
      </dl>
    </section>
  );
}

function Signs({ signs, score }: Pick<NonNullable<InventoryRow["found"]>, "signs" | "score">) {
  return (
    <table className="mt-3 w-full text-13">
      <caption className="mb-1 text-left text-12 text-muted">
        {say("What was seen, and what each sign says. The heaviest of each kind add up to {score}.", { score: count(score) })}
      </caption>
      <tbody>
        {signs.map(({ id, weight, why }) => (
          <tr key={id} className="border-line border-t align-top">
            <th scope="row" className="w-48 py-1 pr-4 text-left font-medium">
              {id.replaceAll("-", " ")}
            </th>
            <td className="w-12 py-1 pr-4 text-right tabular-nums">{weight > 0 ? `+${weight}` : weight}</td>
            <td className="py-1 text-muted">{why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
