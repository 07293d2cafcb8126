import { useQuery } from "@tanstack/react-query";
import { StatusDot } from "../../components/status-dot.tsx";
import type { Tone } from "../../components/tone.ts";
import { type CoverageChannel, type CoverageTruthReply, coverageChannels, type Truth } from "../../lib/schema/coverage-truth.ts";
import { coverageTruthQuery } from "../api/coverage-queries.ts";
import { Moment } from "../ui/moment.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { TableFrame } from "../ui/table-frame.tsx";
import { count } from "../words/count.ts";
import { fewerThan } from "../words/people-count.ts";
import { say } from "../words/say.ts";
import { NamedGaps } from "./named-gaps.tsx";

const channelLabels: Readonly<Record<CoverageChannel, string>> = {
  paste: say("Paste"),
  typed: say("Typed and sent"),
  drop: say("Text dropped"),
  files: say("Files"),
  "page-requests": say("Page's own requests"),
  workers: say("Workers, WebRTC"),
};
const truthLabels: Readonly<Record<Truth, { tone: Tone; label: string }>> = {
  covered: { tone: "ok", label: say("Confirmed") },
  part: { tone: "caution", label: say("In part") },
  not: { tone: "stop", label: say("Not covered") },
  unconfirmed: { tone: "neutral", label: say("Not confirmed") },
};

/** Browser by tool by way: green only where every browser's own check said so lately. */
export function CoverageTruth() {
  const { data, error, refetch } = useQuery(coverageTruthQuery);
  return (
    <>
      <section aria-labelledby="truth-title" className="mb-8">
        <h2 id="truth-title" className="font-semibold text-16">
          {say("What is really covered")}
        </h2>
        <p className="mb-3 max-w-3xl text-muted">
          {say(
            "“Confirmed” stands only where every such browser has checked its own gate within two weeks and found nothing missing. A check does not try files, and cannot look into workers: they stay unconfirmed.",
          )}
        </p>
        {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
        {data || error ? null : <Skeleton rows={4} label={say("Loading what the checks confirmed")} />}
        {data && data.rows.length === 0 ? (
          <p>
            {say(
              "Nothing is confirmed: no browser has checked itself on an AI tool yet. The first check follows the first visit.",
            )}
          </p>
        ) : null}
        {data && data.rows.length > 0 ? <Matrix data={data} /> : null}
      </section>
      {data ? <NamedGaps gaps={data.gaps} fewest={data.fewest} /> : null}
    </>
  );
}

function Matrix({ data: { rows, total, fewest } }: { readonly data: CoverageTruthReply }) {
  return (
    <>
      <TableFrame label={say("Coverage by tool and browser")}>
        <table className="table cards">
          <caption className="sr-only">{say("What is really covered")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("AI tool")}</th>
              <th scope="col">{say("Browser")}</th>
              {coverageChannels.map((channel) => (
                <th key={channel} scope="col">
                  {channelLabels[channel]}
                </th>
              ))}
              <th scope="col">{say("Oldest check")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.tool} ${row.browser}`}>
                <td className="font-medium">{row.name}</td>
                <td data-label={say("Browser")}>
                  <span className="capitalize">{row.browser}</span>{" "}
                  <span className="text-muted">{row.browsers === null ? fewerThan(fewest) : count(row.browsers)}</span>
                </td>
                {coverageChannels.map((channel) => (
                  <td key={channel} data-label={channelLabels[channel]}>
                    <StatusDot {...truthLabels[row.cells[channel].truth]} />
                  </td>
                ))}
                <td data-label={say("Oldest check")}>
                  <Moment at={row.cells.paste.oldest} show="relative" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {rows.length < total ? (
        <p className="py-2 text-muted">{say("The {shown} worst of {total} are shown.", { shown: rows.length, total })}</p>
      ) : null}
    </>
  );
}
