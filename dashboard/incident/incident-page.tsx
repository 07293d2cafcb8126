import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { ChevronRight, Download } from "lucide-react";
import { StatusDot } from "../../components/status-dot.tsx";
import { incidentQuery } from "../api/incident-queries.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { statusLabels } from "../words/labels.ts";
import { say } from "../words/say.ts";
import { BlockButton } from "./block-button.tsx";
import { ChooseTool } from "./choose-tool.tsx";
import { DataTouched } from "./data-touched.tsx";
import { GrantsTouched } from "./grants-touched.tsx";
import { IncidentFacts } from "./incident-facts.tsx";
import { Messages } from "./messages.tsx";
import { WhoUsed } from "./who-used.tsx";

const route = getRouteApi("/shell/incident");

/** "The vendor was breached": whom and what that touches, and what to do now. */
export function IncidentPage() {
  const { tool } = route.useSearch();
  return tool === undefined ? <ChooseTool /> : <Incident key={tool} tool={tool} />;
}

function Incident({ tool }: { readonly tool: string }) {
  const { data, error, refetch } = useQuery(incidentQuery(tool));
  return (
    <>
      <nav aria-label={say("Way back")} className="mb-2 flex items-center gap-1 text-12 text-muted">
        <Link to="/inventory/$tool" params={{ tool }} className="hover:text-ink hover:underline">
          {data?.name ?? tool}
        </Link>
        <ChevronRight size={12} aria-hidden="true" />
        <span>{say("Incident")}</span>
      </nav>
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data || error ? null : <Skeleton rows={10} label={say("Gathering what is known")} />}
      {data ? (
        <>
          <PageHead
            title={say("Incident at {name}", { name: data.name })}
            beside={
              <>
                <StatusDot {...statusLabels[data.status]} />
                <div className="flex flex-wrap gap-2 sm:ms-auto">
                  <BlockButton tool={tool} name={data.name} now={data.status} />
                  <a className="wm-button" href={`/api/incidents/${encodeURIComponent(tool)}/export`} download>
                    <Download size={14} aria-hidden="true" />
                    {say("Export")}
                  </a>
                </div>
              </>
            }
          >
            <p className="max-w-3xl text-muted">
              {say("If this vendor was breached: who and what is touched, as far as the browsers and other systems have seen.")}
            </p>
          </PageHead>
          <IncidentFacts incident={data} />
          <DataTouched incident={data} />
          <WhoUsed incident={data} />
          <GrantsTouched incident={data} />
          <Messages incident={data} />
        </>
      ) : null}
    </>
  );
}
