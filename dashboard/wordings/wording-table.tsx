import type { Outcome } from "../../lib/schema/activity.ts";
import { TableFrame } from "../ui/table-frame.tsx";
import { count } from "../words/count.ts";
import { say } from "../words/say.ts";
import { answered, between, percent, shareOf, type Wording } from "./compare-wordings.ts";

/** What came of a question, safest first. */
const groups = [
  { label: say("To an approved tool"), of: ["handed-over"] },
  { label: say("Edited"), of: ["edited"] },
  { label: say("Redacted"), of: ["redacted"] },
  { label: say("Left it"), of: ["cancelled"] },
  { label: say("Went on anyway"), of: ["overridden"] },
  { label: say("Something else"), of: ["asked", "not-verified", "blocked", "allowed"] },
] as const satisfies readonly { readonly label: string; readonly of: readonly Outcome[] }[];

/** One line a wording. */
export function WordingTable(props: { readonly name: string; readonly wordings: readonly Wording[]; readonly fewest: number }) {
  const { name, wordings, fewest } = props;
  return (
    <TableFrame label={say("Wordings of {name}", { name })}>
      <table className="table cards">
        <caption className="sr-only">{say("Wordings of {name}", { name })}</caption>
        <thead>
          <tr>
            <th scope="col">{say("Wording")}</th>
            <th scope="col" className="number">
              {say("Browsers")}
            </th>
            <th scope="col" className="number">
              {say("Answers")}
            </th>
            {groups.map(({ label }) => (
              <th key={label} scope="col" className="number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {wordings.map(({ variant, counts }) => (
            <tr key={variant}>
              <td data-label={say("Wording")} className="font-medium">
                {variant}
              </td>
              {counts ? (
                <Figures counts={counts} />
              ) : (
                <td colSpan={2 + groups.length} className="text-muted" data-wide>
                  {say("Shown in fewer than {fewest} browsers: not counted out, because so few could be told apart.", { fewest })}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Figures({ counts }: { readonly counts: NonNullable<Wording["counts"]> }) {
  return (
    <>
      <td data-label={say("Browsers")} className="number">
        {count(counts.browsers)}
      </td>
      <td data-label={say("Answers")} className="number">
        {count(answered(counts))}
      </td>
      {groups.map(({ label, of }) => (
        <td key={label} data-label={label} className="number">
          <Share value={shareOf(counts, of)} />
        </td>
      ))}
    </>
  );
}

function Share({ value }: { readonly value: ReturnType<typeof shareOf> }) {
  if (value === null) return <span className="text-muted">–</span>;
  return (
    <span className="block leading-4">
      {percent(value.share)}
      <span className="block text-12 text-muted">
        <span className="sr-only">{say(", likely")} </span>
        {between(value.likely)}
      </span>
    </span>
  );
}
