import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type OverviewReply, overviewSpans } from "../../lib/schema/overview-api.ts";
import { overviewQuery } from "../api/overview-queries.ts";
import { NothingRecorded } from "../inventory/nothing-recorded.tsx";
import { WaitingForDevice } from "../inventory/waiting-for-device.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { say, sayCount } from "../words/say.ts";
import { FleetPanel } from "./fleet-panel.tsx";
import { FlowsPanels } from "./flows-panels.tsx";
import { NewsPanel } from "./news-panel.tsx";
import { PolicyPanel } from "./policy-panel.tsx";
import { ProgrammePanel } from "./programme-panel.tsx";
import { RulesPanel } from "./rules-panel.tsx";

const route = getRouteApi("/shell/");

/** Five questions and how far the programme is, each against the time before. Every number opens the rows behind it. */
export function OverviewPage() {
  const days = route.useSearch().days ?? "30";
  const { data, error, refetch, isPlaceholderData } = useQuery(overviewQuery(days));
  if (data && data.programme.assets.now === 0) {
    const browsers = data.fleet.browsers.now;
    const page = say("Overview");
    return browsers === 0 ? <WaitingForDevice page={page} /> : <NothingRecorded page={page} devices={browsers} />;
  }
  return (
    <>
      <PageHead title={say("Overview")} beside={<SpanChoice days={days} />}>
        {data ? <Waiting waiting={data.waiting} /> : <p>{"\u00a0"}</p>}
      </PageHead>
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data || error ? null : <Skeleton rows={12} label={say("Loading the overview")} />}
      {data ? (
        <div className="grid gap-4 lg:grid-cols-2 xl:grid-cols-3" aria-busy={isPlaceholderData}>
          <NewsPanel news={data.news} days={days} />
          <FleetPanel fleet={data.fleet} />
          <PolicyPanel policy={data.policy} />
          <FlowsPanels days={days} />
          <ProgrammePanel programme={data.programme} days={days} />
          <RulesPanel rows={data.programme.byRule} days={days} />
        </div>
      ) : null}
    </>
  );
}

/** The time that is looked at; the one before is as long. Part of the address. */
function SpanChoice({ days }: { readonly days: string }) {
  return (
    <nav aria-label={say("Time")} className="ms-auto flex rounded-box border border-line p-0.5">
      {overviewSpans.map((span) => (
        <Link
          key={span}
          to="/"
          search={span === "30" ? {} : { days: span }}
          data-chosen={span === days ? "" : undefined}
          activeOptions={{ exact: true, explicitUndefined: true }}
          className="rounded-[6px] px-2 py-1 text-12 text-muted hover:text-ink data-chosen:bg-subtle data-chosen:font-medium data-chosen:text-ink forced-colors:data-chosen:outline-1"
        >
          {say("{span} days", { span: Number(span) })}
        </Link>
      ))}
    </nav>
  );
}

/** What somebody has to do now. */
function Waiting({ waiting }: Pick<OverviewReply, "waiting">) {
  const { findings, overdue, requests } = waiting;
  return (
    <p className="flex flex-wrap gap-x-4 font-medium">
      <Link to="/findings" search={{}} className="hover:underline">
        {sayCount(findings, "{count} finding waits", "{count} findings wait")}
      </Link>
      {overdue > 0 ? (
        <Link to="/findings" search={{ due: "overdue" }} className="text-tone hover:underline" data-tone="stop">
          {say("{count} overdue", { count: overdue })}
        </Link>
      ) : null}
      <Link to="/requests" className="hover:underline">
        {sayCount(requests, "{count} request waits", "{count} requests wait")}
      </Link>
    </p>
  );
}
