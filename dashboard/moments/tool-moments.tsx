import { useQuery } from "@tanstack/react-query";
import { Chip } from "../../components/chip.tsx";
import { Said } from "../../components/said.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import type { ToolMomentsReply } from "../../lib/schema/moments-api.ts";
import { toolMomentsQuery } from "../api/moment-queries.ts";
import { DataTable } from "../ui/data-table.tsx";
import { Moment } from "../ui/moment.tsx";
import { Problem } from "../ui/problem.tsx";
import { counted } from "../words/count.ts";
import { creationLabels, providerLabels, riskLabels, termLabels } from "../words/moment-labels.ts";
import { crowd } from "../words/people-count.ts";
import { say } from "../words/say.ts";

/** To what this tool was given access, and what was made in it; nothing where neither was seen. */
export function ToolMoments({ tool }: { readonly tool: string }) {
  const { data, error, refetch } = useQuery(toolMomentsQuery(tool));
  if (error && !data) return <Problem error={error} onRetry={() => refetch()} />;
  if (!data) return null;
  return (
    <>
      {data.consents.length > 0 ? <Consents rows={data.consents} fewest={data.fewest} /> : null}
      {data.creations.length > 0 ? <Creations rows={data.creations} fewest={data.fewest} /> : null}
    </>
  );
}

function Consents({ rows, fewest }: { readonly rows: ToolMomentsReply["consents"]; readonly fewest: number }) {
  return (
    <section aria-labelledby="consents-title" className="mb-6">
      <h2 id="consents-title" className="mb-1 font-semibold text-16">
        {say("Consents and scopes")}
      </h2>
      <DataTable
        label={say("Consents, the latest first")}
        rows={rows}
        rowId={(row) => `${row.provider} ${row.client} ${row.redirectHost}`}
        columns={[
          {
            id: "at",
            head: say("At"),
            fixed: true,
            cell: (row) => (
              <>
                {providerLabels[row.provider] ?? row.provider}
                <span className="block break-all font-mono text-12 text-muted">{row.redirectHost ?? row.client}</span>
              </>
            ),
          },
          {
            id: "access-to",
            head: say("Access to"),
            wide: true,
            cell: (row) => (
              <>
                <span className="chips">
                  {row.scopes.map((scope) => (
                    <Chip key={scope} tone={row.grown.includes(scope) ? "caution" : "neutral"}>
                      {scope}
                    </Chip>
                  ))}
                </span>
                {row.grown.length > 0 ? (
                  <span className="block text-12 text-muted">
                    {say("Asked for later than the first grant: {join}", { join: row.grown.join(", ") })}
                  </span>
                ) : null}
              </>
            ),
          },
          {
            id: "risk",
            head: say("Risk"),
            cell: (row) => (
              <>
                <StatusDot {...riskLabels[row.risk]} />
                <span className="block text-12 text-muted">{row.terms.map((term) => termLabels[term]).join(", ")}</span>
              </>
            ),
          },
          { id: "what-came-of-it", head: say("What came of it"), cell: (row) => outcomeWords(row) },
          { id: "people", head: say("People"), number: true, cell: (row) => crowd(row.people, fewest) },
          { id: "last", head: say("Last"), cell: (row) => <Moment at={row.lastAt} /> },
        ]}
      />
    </section>
  );
}

function outcomeWords({ granted, left, unknown }: ToolMomentsReply["consents"][number]): string {
  const parts = [
    [granted, say("{count} granted", { count: granted })],
    [left, say("{count} left", { count: left })],
    [unknown, say("{count} not seen how it ended", { count: unknown })],
  ] as const;
  return parts.flatMap(([some, words]) => (some > 0 ? [words] : [])).join(" · ");
}

function Creations({ rows, fewest }: { readonly rows: ToolMomentsReply["creations"]; readonly fewest: number }) {
  return (
    <section aria-labelledby="creations-title" className="mb-6">
      <h2 id="creations-title" className="mb-1 font-semibold text-16">
        {say("Made or shared")}
      </h2>
      <ul className="divide-y divide-line border-line border-y">
        {rows.map((row) => (
          <li key={row.what} className="flex flex-wrap gap-x-4 gap-y-1 py-2">
            <span className="min-w-40 font-medium">{creationLabels[row.what]}</span>
            <span>{counted(row.count, "time")}</span>
            <span className="text-muted">{say("by {people} people", { people: crowd(row.people, fewest) })}</span>
            <span className="text-muted">
              <Said text={say("last {time}")} parts={{ time: <Moment at={row.lastAt} /> }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
