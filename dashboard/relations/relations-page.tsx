import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { RelationsReply } from "../../lib/schema/overview-api.ts";
import { relationsQuery } from "../api/overview-queries.ts";
import { Moment } from "../ui/moment.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { say, sayCount } from "../words/say.ts";
import { GraphView } from "./graph-view.tsx";
import { nodeWords } from "./node-name.ts";
import { graphOf } from "./relation-graph.ts";
import { RelationsTable } from "./relations-table.tsx";

const route = getRouteApi("/shell/relations");

/** Groups, tools, accounts, data, and what was given access: who uses what for what. What is chosen is part of the address. */
export function RelationsPage() {
  const chosen = route.useSearch().node ?? null;
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery(relationsQuery);
  const graph = useMemo(() => (data ? graphOf(data, chosen) : null), [data, chosen]);
  const node = graph?.nodes.find(({ id }) => id === chosen);
  const choose = (id: string | null) => navigate({ search: id === null ? {} : { node: id }, resetScroll: false });
  return (
    <>
      <PageHead title={say("Relations")}>{data ? <Summary data={data} /> : <p>{"\u00a0"}</p>}</PageHead>
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data || error ? null : <Skeleton rows={10} label={say("Loading the relations")} />}
      {chosen === null ? null : (
        <p className="mb-3 flex flex-wrap items-center gap-x-3">
          <span className="font-medium">{node ? nodeWords(node) : say("Nothing is known of what was chosen.")}</span>
          <Link to="/relations" search={{}} className="link">
            {say("Show everything")}
          </Link>
          {node?.layer === "tool" ? (
            <Link to="/inventory/$tool" params={{ tool: node.id.slice("tool:".length) }} className="link">
              {say("Open the tool")}
            </Link>
          ) : null}
        </p>
      )}
      {graph && graph.nodes.length > 0 ? (
        <>
          <GraphView graph={graph} chosen={chosen} onChoose={choose} />
          <h2 className="mt-6 mb-1 font-semibold text-16">{say("The same as a table")}</h2>
          <RelationsTable graph={graph} fewest={data?.fewest ?? 5} />
        </>
      ) : null}
      {graph && graph.nodes.length === 0 && chosen === null ? (
        <p className="max-w-2xl text-muted">
          {say(
            "Nothing yet that enough people stand behind. Groups come from managed storage, an enrolment token or your directory.",
          )}
        </p>
      ) : null}
    </>
  );
}

function Summary({ data }: { readonly data: RelationsReply }) {
  return (
    <p className="max-w-3xl text-muted">
      {say("Since")} <Moment at={data.since} show="date" />.{" "}
      {say("At least {fewest} people stand behind every link; their numbers are rounded down.", { fewest: data.fewest })}{" "}
      {data.hidden > 0
        ? sayCount(
            data.hidden,
            "{count} link is left out because too few people stand behind it.",
            "{count} links are left out because too few people stand behind them.",
          )
        : null}{" "}
      {say("Put together")} <Moment at={data.at} show="relative" />.
    </p>
  );
}
