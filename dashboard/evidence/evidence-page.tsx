import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { FileCheck2 } from "lucide-react";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import { controlStates, type PackKind, packKinds, packMade } from "../../lib/schema/evidence.ts";
import { packPreviewQuery, packsQuery } from "../api/evidence-queries.ts";
import { sessionQuery } from "../api/queries.ts";
import { exchange } from "../api/request.ts";
import { useChange } from "../settings/use-change.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { count } from "../words/count.ts";
import { packLabels } from "../words/pack-labels.ts";
import { say } from "../words/say.ts";
import { ControlList, stateLabels } from "./control-list.tsx";
import { PackTable } from "./pack-table.tsx";

const route = getRouteApi("/shell/evidence");

/** What can be shown to an auditor or a works council, how it stands now, and the packs that were made of it. */
export function EvidencePage() {
  const { kind = packKinds[0] } = route.useSearch();
  const packs = useQuery(packsQuery);
  const { data: session } = useQuery(sessionQuery);
  const make = useChange(
    (wanted: PackKind) => exchange("POST", "/api/evidence", { kind: wanted }, packMade),
    packsQuery.queryKey,
  );
  return (
    <>
      <PageHead title={say("Evidence")}>
        <p className="max-w-3xl text-muted">
          {say(
            "What the database shows for each framework at this moment. What is missing is named; nothing is taken for granted.",
          )}
        </p>
      </PageHead>
      <nav aria-label={say("Frameworks")} className="mb-5 flex flex-wrap gap-1 border-line border-b pb-2">
        {packKinds.map((one) => (
          <Link
            key={one}
            to="/evidence"
            search={{ kind: one }}
            aria-current={one === kind ? "page" : undefined}
            className="rounded-box px-3 py-1.5 text-muted hover:bg-subtle hover:text-ink aria-[current=page]:bg-subtle aria-[current=page]:font-medium aria-[current=page]:text-ink forced-colors:aria-[current=page]:outline-1"
          >
            {packLabels[one]}
          </Link>
        ))}
      </nav>
      {make.error ? <Problem error={make.error} /> : null}
      <div role="status">
        {make.data ? (
          <div className="mb-4 max-w-3xl">
            <Notice tone="ok" title={say("Pack {number} is made and signed.", { number: make.data.number })}>
              <a className="link" href={`/api/evidence/packs/${make.data.number}`} download>
                {say("Download it")}
              </a>
            </Notice>
          </div>
        ) : null}
      </div>
      <Preview
        kind={kind}
        action={
          session?.can.includes("evidence:write") ? (
            <Button kind="primary" disabled={make.isPending} onClick={() => make.mutate(kind)}>
              <FileCheck2 size={14} aria-hidden="true" />
              {make.isPending ? say("Making the pack") : say("Make a signed pack")}
            </Button>
          ) : null
        }
      />
      {packs.error ? <Problem error={packs.error} onRetry={() => packs.refetch()} /> : null}
      {packs.data ? <PackTable packs={packs.data} /> : null}
    </>
  );
}

function Preview({ kind, action }: { readonly kind: PackKind; readonly action: React.ReactNode }) {
  const { data, error, refetch } = useQuery(packPreviewQuery(kind));
  if (error) return <Problem error={error} onRetry={() => refetch()} />;
  return (
    <section aria-labelledby="kind-title">
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 id="kind-title" className="font-semibold text-16">
          {packLabels[kind]}
        </h2>
        {data
          ? controlStates.map((state) => (
              <StatusDot
                key={state}
                tone={stateLabels[state].tone}
                label={`${stateLabels[state].label} ${count(data.controls.filter((one) => one.state === state).length)}`}
              />
            ))
          : null}
        <div className="ms-auto">{action}</div>
      </div>
      {data ? <ControlList preview={data} /> : <Skeleton rows={8} label={say("Reading the evidence")} />}
    </section>
  );
}
