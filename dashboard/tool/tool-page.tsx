import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { StatusDot } from "../../components/status-dot.tsx";
import { ApiError } from "../api/api-error.ts";
import { assetQuery } from "../api/finding-queries.ts";
import { toolQuery } from "../api/queries.ts";
import { AssetSection } from "../asset/asset-section.tsx";
import { AssetUse } from "../asset/asset-use.tsx";
import { StatusButtons } from "../asset/status-buttons.tsx";
import { ToolMoments } from "../moments/tool-moments.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Pager } from "../ui/pager.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { readTimelineUrl } from "../url/timeline-url.ts";
import { statusLabels } from "../words/labels.ts";
import { say } from "../words/say.ts";
import { DayChart } from "./day-chart.tsx";
import { FoundEvidence } from "./found-evidence.tsx";
import { Timeline } from "./timeline.tsx";
import { TimelineFilters } from "./timeline-filters.tsx";
import { ToolFacts } from "./tool-facts.tsx";

const route = getRouteApi("/shell/inventory/$tool");
/** Rows that the server puts on a page of the timeline. */
const pageSize = 50;

/** One tool: the facts, how much it was used, and every activity. */
export function ToolPage() {
  const { tool } = route.useParams();
  const query = readTimelineUrl(route.useSearch());
  const { page } = query;
  const { data, error, refetch, isPlaceholderData } = useQuery(toolQuery(tool, query));
  return (
    <>
      <nav aria-label={say("Way back")} className="mb-2 flex items-center gap-1 text-12 text-muted">
        <Link to="/inventory" className="hover:text-ink hover:underline">
          {say("Inventory")}
        </Link>
        <ChevronRight size={12} aria-hidden="true" />
        <span>{data?.tool.name ?? tool}</span>
      </nav>
      {error && !data ? <Missing error={error} asset={tool} onRetry={() => refetch()} /> : null}
      {data || error ? null : <Skeleton rows={10} label={say("Loading the tool")} />}
      {data ? (
        <>
          <PageHead
            title={data.tool.name}
            beside={
              <>
                <StatusDot {...statusLabels[data.tool.status]} />
                <StatusButtons tool={tool} name={data.tool.name} now={data.tool.status} />
              </>
            }
          >
            <p className="text-muted">
              {data.tool.vendor} ·{" "}
              <Link to="/incident" search={{ tool }} className="link">
                {say("Was the vendor breached?")}
              </Link>
            </p>
          </PageHead>
          {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
          <ToolFacts row={data.tool} fewest={data.fewest} />
          {data.tool.found ? <FoundEvidence found={data.tool.found} fewest={data.fewest} /> : null}
          <AssetSection asset={tool} />
          <AssetUse asset={tool} />
          <ToolMoments tool={tool} />
          <DayChart days={data.days} />
          <section aria-labelledby="timeline-title" aria-busy={isPlaceholderData}>
            <h2 id="timeline-title" className="mb-1 font-semibold text-16">
              {say("Activities")}
            </h2>
            <TimelineFilters query={query} />
            <Timeline rows={data.timeline} names={data.names} />
            <Pager page={page} size={pageSize} total={data.total} what={say("activities")} />
          </section>
        </>
      ) : null}
    </>
  );
}

/** A tool that no browser has met may still be known: from other systems, or by what the company says of it. */
function Missing({ error, asset, onRetry }: { readonly error: Error; readonly asset: string; readonly onRetry: () => void }) {
  const unmet = error instanceof ApiError && error.status === 404;
  const { data } = useQuery({ ...assetQuery(asset), enabled: unmet });
  if (unmet && data) {
    return (
      <>
        <PageHead title={data.name}>
          <p className="text-muted">{say("No browser has met it.")}</p>
        </PageHead>
        <AssetSection asset={asset} />
      </>
    );
  }
  return (
    <>
      <PageHead title={unmet ? say("No such tool here") : say("This tool cannot be shown")} />
      <Problem error={error} onRetry={unmet ? undefined : onRetry} />
    </>
  );
}
