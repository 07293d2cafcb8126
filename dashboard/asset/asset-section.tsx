import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Chip } from "../../components/chip.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import type { AssetReply } from "../../lib/schema/asset-card.ts";
import { assetQuery } from "../api/finding-queries.ts";
import { DueDate } from "../findings/due-date.tsx";
import { ScoreParts } from "../findings/score-parts.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { findingStatusLabels, levelLabels } from "../words/finding-labels.ts";
import { say } from "../words/say.ts";
import { AssetCardView } from "./asset-card-view.tsx";
import { AssetEvidence } from "./asset-evidence.tsx";

/** What the company says of a tool, its findings, and what its score rests on. */
export function AssetSection({ asset }: { readonly asset: string }) {
  const { data, error, refetch } = useQuery(assetQuery(asset));
  if (error && !data) return <Problem error={error} onRetry={() => refetch()} />;
  if (!data) return <Skeleton rows={4} label={say("Loading what is known of the tool")} />;
  return (
    <>
      <div className="grid gap-x-8 lg:grid-cols-2">
        <AssetCardView reply={data} />
        <div>
          <Findings reply={data} />
          {data.score === null ? null : <ScoreParts parts={data.parts} score={data.score} />}
        </div>
      </div>
      <AssetEvidence reply={data} />
    </>
  );
}

function Findings({ reply }: { readonly reply: AssetReply }) {
  const shown = reply.findings.slice(0, 6);
  return (
    <section aria-labelledby="findings-title" className="mb-6">
      <h2 id="findings-title" className="mb-1 font-semibold text-16">
        {say("Findings")}
      </h2>
      {shown.length === 0 ? <p className="text-muted">{say("None so far.")}</p> : null}
      <ul className="divide-y divide-line border-line border-y">
        {shown.map((row) => (
          <li key={row.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2">
            <Chip tone={levelLabels[row.level].tone} count={`${row.score}`}>
              {levelLabels[row.level].label}
            </Chip>
            <Link to="/findings/$finding" params={{ finding: row.id }} className="min-w-48 flex-1 hover:underline">
              {row.title}
            </Link>
            <span className="flex gap-3">
              <StatusDot {...findingStatusLabels[row.status]} />
              <span className="text-muted">
                <DueDate row={row} />
              </span>
            </span>
          </li>
        ))}
      </ul>
      {reply.findings.length > 0 ? (
        <p className="mt-1">
          <Link to="/findings" search={{ asset: reply.asset, status: "all" }} className="link">
            {say("All {length} in the queue", { length: reply.findings.length })}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
