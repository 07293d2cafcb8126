import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ApiError } from "../api/api-error.ts";
import { flowsQuery } from "../api/overview-queries.ts";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { say, sayCount } from "../words/say.ts";
import { FlowsTable } from "./flows-table.tsx";
import { NumberLink } from "./number.tsx";
import { Panel } from "./panel.tsx";
import { sumFlows } from "./sum-flows.ts";

/** Where data goes and what people went on with, for those who may see it; the others are told where their figures are. */
export function FlowsPanels({ days }: { readonly days: string }) {
  const { data, error, refetch } = useQuery(flowsQuery(days));
  const refused = error instanceof ApiError && error.status === 403;
  const title = say("Where does sensitive data go, and what went on although somebody was asked?");
  if (!data) {
    return (
      <Panel title={title} wide>
        {refused ? (
          <p className="text-muted">
            {say("Your role sees figures that enough people stand behind.")}{" "}
            <Link to="/figures" className="link">
              {say("Figures")}
            </Link>
          </p>
        ) : error ? (
          <Problem error={error} onRetry={() => refetch()} />
        ) : (
          <Skeleton rows={5} label={say("Loading where data goes")} />
        )}
      </Panel>
    );
  }
  const sums = sumFlows(data.rows);
  const rows = data.rows.filter(
    ({ asked, data: kinds }) => asked.now > 0 || kinds.some(({ went, kept }) => went.now + kept.now > 0),
  );
  const from = { from: `now-${days}d` };
  return (
    <Panel title={title} wide>
      <div className="mb-3 grid grid-cols-3 gap-x-4 sm:flex sm:gap-x-6">
        <NumberLink
          figure={sums.went}
          label={say("times sensitive data went out")}
          link={{ to: "/inventory", search: { ...from, data: sums.kinds.join(",") } }}
          tone="caution"
        />
        <NumberLink
          figure={sums.kept}
          label={say("times it was kept back")}
          link={{ to: "/inventory", search: { ...from, data: sums.kinds.join(",") } }}
        />
        <NumberLink
          figure={sums.overridden}
          label={sayCount(
            sums.asked.now,
            "times people went on, of {count} question",
            "times people went on, of {count} questions",
          )}
          link={{ to: "/inventory", search: { ...from, sort: "activities" } }}
          tone="caution"
        />
      </div>
      {rows.length === 0 ? (
        <p className="text-muted">{say("Nothing sensitive was found in this time, and nobody had to be asked.")}</p>
      ) : (
        <>
          <p className="mb-1 text-12 text-muted">
            {say("In the table: activities that went out with such data, of all in which it was found.")}
          </p>
          <FlowsTable rows={rows} kinds={sums.kinds} most={sums.most} days={days} />
        </>
      )}
    </Panel>
  );
}
