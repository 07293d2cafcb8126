import { useQuery } from "@tanstack/react-query";
import { experimentsQuery } from "../api/queries.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { counted } from "../words/count.ts";
import { say } from "../words/say.ts";
import { verdictOn, type Wording } from "./compare-wordings.ts";
import { NothingCompared } from "./nothing-compared.tsx";
import { WordingTable } from "./wording-table.tsx";

/** What came of the questions that each of the compared wordings asked. */
export function WordingsPage() {
  const { data, error, refetch } = useQuery(experimentsQuery);
  const rows = data?.rows ?? [];
  const experiments = [...new Set(rows.map(({ experiment }) => experiment))];
  return (
    <>
      <PageHead title={say("Wordings")}>
        <p className="text-muted">{data ? summary(experiments.length) : "\u00a0"}</p>
      </PageHead>
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data || error ? null : <Skeleton rows={4} label={say("Loading what came of the wordings")} />}
      {data && experiments.length === 0 ? <NothingCompared /> : null}
      {data
        ? experiments.map((name) => (
            <Experiment
              key={name}
              name={name}
              wordings={rows.filter(({ experiment }) => experiment === name)}
              fewest={data.fewest}
            />
          ))
        : null}
      {experiments.length > 0 ? <HowToRead /> : null}
    </>
  );
}

function summary(experiments: number): string {
  return experiments === 0
    ? say("No wordings have been compared yet.")
    : say("{experiments} of what the card says.", { experiments: counted(experiments, "comparison") });
}

function Experiment(props: { readonly name: string; readonly wordings: readonly Wording[]; readonly fewest: number }) {
  const { name, wordings, fewest } = props;
  return (
    <section aria-labelledby={`wording-${name}`} className="mb-8">
      <h2 id={`wording-${name}`} className="font-semibold text-16">
        {name}
      </h2>
      <p className="mb-3 max-w-3xl text-muted">{verdictOn(wordings)}</p>
      <WordingTable name={name} wordings={wordings} fewest={fewest} />
    </section>
  );
}

/** What the figures do not say. */
function HowToRead() {
  return (
    <section aria-labelledby="how-to-read" className="max-w-3xl">
      <h2 id="how-to-read" className="font-semibold text-16">
        {say("How to read this")}
      </h2>
      <ul className="mt-1 list-disc space-y-1 ps-5 text-muted marker:text-muted">
        <li>
          {say(
            "The range under each share is where the true share lies in 95 of 100 such counts. Where the ranges of two wordings overlap widely, take them for equal.",
          )}
        </li>
        <li>
          {say(
            "People who are asked often count often, so that with few browsers the ranges are too narrow. Look at the number of browsers first.",
          )}
        </li>
        <li>{say("Decide beforehand how long you wait: whoever looks every day sees a winner some day, by chance.")}</li>
        <li>{say("Questions that nobody answered, as when a tab was closed, are left out.")}</li>
      </ul>
    </section>
  );
}
