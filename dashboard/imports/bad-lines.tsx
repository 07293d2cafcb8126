import type { ImportReport } from "../../lib/schema/imports.ts";
import { count } from "../words/count.ts";
import { say } from "../words/say.ts";

/** Every line of a file that cannot be read, and what was expected in it; nothing where all could be. `bad`: how many there are in all. */
export function BadLines({ problems, bad }: Pick<ImportReport, "problems" | "bad">) {
  if (problems.length === 0) return null;
  return (
    <>
      <p className="mt-4 mb-1 font-semibold text-14">{say("Lines that cannot be read")}</p>
      <ul className="list-disc ps-5">
        {problems.map(({ row, field, expected }) => (
          <li key={`${row} ${field}`}>
            {say("Line {row}, {field}: expected {expected}.", { row: count(row), field, expected })}
          </li>
        ))}
      </ul>
      {bad > problems.length ? (
        <p className="mt-1 text-muted">{say("And {value} more.", { value: count(bad - problems.length) })}</p>
      ) : null}
    </>
  );
}
