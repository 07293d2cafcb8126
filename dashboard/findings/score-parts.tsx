import type { ScorePart } from "../../lib/schema/risk-finding.ts";
import { termLabels } from "../words/finding-labels.ts";
import { say } from "../words/say.ts";

/** The score as the sum that anybody can do again: points, times a factor each. */
export function ScoreParts({ parts, score }: { readonly parts: readonly ScorePart[]; readonly score: number }) {
  return (
    <section aria-labelledby="score-title" className="mb-6">
      <h2 id="score-title" className="mb-1 font-semibold text-16">
        {say("Score {score} of 100", { score })}
      </h2>
      <table className="table flush">
        <caption className="sr-only">{say("What the score is made of: points, times a factor each")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("Part")}</th>
            <th scope="col" className="number">
              {say("Value")}
            </th>
            <th scope="col">{say("Because")}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ term, value, because }) => (
            <tr key={term}>
              <td>{termLabels[term]}</td>
              <td className="number">{term === "data" ? value : `× ${value}`}</td>
              <td className="py-1.5 whitespace-normal!">{because}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
