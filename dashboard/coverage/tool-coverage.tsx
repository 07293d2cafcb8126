import { useQuery } from "@tanstack/react-query";
import { coverageLabels, coverageReasonWords } from "../../components/coverage-words.ts";
import { StatusDot } from "../../components/status-dot.tsx";
import { coverageStates } from "../../lib/schema/coverage.ts";
import type { CoverageReply } from "../../lib/schema/dashboard-api.ts";
import { coverageQuery } from "../api/queries.ts";
import { DataTable } from "../ui/data-table.tsx";
import { Moment } from "../ui/moment.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { crowd, crowdOfBrowsers } from "../words/people-count.ts";
import { say } from "../words/say.ts";

type Row = CoverageReply["rows"][number];

/** Which tools are really covered: not what was installed, but what each browser saw of its own gate. */
export function ToolCoverage() {
  const { data, error, refetch } = useQuery(coverageQuery);
  return (
    <section aria-labelledby="tools-title" className="mt-8">
      <h2 id="tools-title" className="font-semibold text-16">
        {say("Tools, as the browsers found them")}
      </h2>
      <p className="mb-3 max-w-3xl text-muted">
        {say(
          "Each browser looks at its own gate when a tool is open: whether it came before the page, finds a box to write in, and would notice a made-up card number.",
        )}
      </p>
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data || error ? null : <Skeleton rows={3} label={say("Loading what the browsers found")} />}
      {data && data.rows.length === 0 ? (
        <p className="text-muted">{say("No browser has reported yet. The first check follows the first visit of a tool.")}</p>
      ) : null}
      {data && data.rows.length > 0 ? <Table rows={data.rows} fewest={data.fewest} /> : null}
    </section>
  );
}

function Table({ rows, fewest }: Pick<CoverageReply, "rows" | "fewest">) {
  return (
    <DataTable
      label={say("Coverage of tools")}
      rows={rows}
      rowId={(row) => row.tool}
      columns={[
        { id: "tool", head: say("Tool"), fixed: true, className: "font-medium", cell: (row) => row.name },
        { id: "browsers", head: say("Browsers"), cell: (row) => <States browsers={row.browsers} fewest={fewest} /> },
        {
          ...{ id: "what-is-missing", head: say("What is missing"), wide: true },
          cell: (row) => <Reasons reasons={row.reasons} fewest={fewest} />,
        },
        { id: "last-check", head: say("Last check"), cell: (row) => <Moment at={row.checkedAt} show="relative" /> },
      ]}
    />
  );
}

const colours = { working: "bg-ok", degraded: "bg-caution", "not-covered": "bg-stop" } as const;

/** A bar of three parts, and the same in words. What is too few to be told is drawn as one. */
function States({ browsers, fewest }: { readonly browsers: Row["browsers"]; readonly fewest: number }) {
  const shown = coverageStates.filter((state) => browsers[state] !== 0);
  return (
    <div className="min-w-44">
      <div className="mb-1 flex h-1.5 overflow-hidden rounded-full bg-line" aria-hidden="true">
        {shown.map((state) => (
          <span key={state} className={colours[state]} style={{ flexGrow: browsers[state] ?? 1 }} />
        ))}
      </div>
      <span className="flex flex-wrap gap-x-3">
        {shown.map((state) => (
          <StatusDot
            key={state}
            tone={coverageLabels[state].tone}
            label={`${coverageLabels[state].label} ${crowd(browsers[state], fewest)}`}
          />
        ))}
      </span>
    </div>
  );
}

function Reasons({ reasons, fewest }: { readonly reasons: Row["reasons"]; readonly fewest: number }) {
  if (reasons.length === 0) return <span className="text-muted">{say("Nothing")}</span>;
  return (
    <ul className="whitespace-normal">
      {reasons.map(({ reason, browsers }) => (
        <li key={reason}>
          {coverageReasonWords[reason].name} <span className="text-muted">({crowdOfBrowsers(browsers, fewest)})</span>
          <span className="block text-12 text-muted">{coverageReasonWords[reason].means}</span>
        </li>
      ))}
    </ul>
  );
}
