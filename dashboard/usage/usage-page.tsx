import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { z } from "zod";
import type { usageReply } from "../../lib/schema/admin-api.ts";
import { usageQuery } from "../api/admin-queries.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { TableBar } from "../ui/table-bar.tsx";
import { useHidden } from "../url/use-hidden.ts";
import { count, counted } from "../words/count.ts";
import { say } from "../words/say.ts";

const spans = [4, 13, 52] as const;

const usageColumns: readonly Column<z.infer<typeof usageReply>["rows"][number]>[] = [
  { id: "tool", head: say("Tool"), fixed: true, className: "font-medium", cell: ({ name }) => name },
  { id: "people", head: say("People, at least"), number: true, cell: ({ people }) => count(people) },
  { id: "activities", head: say("Activities"), number: true, cell: ({ activities }) => count(activities) },
  { id: "held", head: say("Held"), number: true, cell: ({ held }) => count(held) },
];

/** As the address has it; the first view where it says nothing that is offered. */
function readWeeks(url: Readonly<Record<string, unknown>>): number {
  return spans.find((span) => `${span}` === url["weeks"]) ?? spans[0];
}

/** Figures that enough people stand behind, of weeks that are over. */
export function UsagePage() {
  const weeks = readWeeks(useSearch({ strict: false }));
  const navigate = useNavigate();
  const [hidden, hide] = useHidden();
  const { data, error, refetch } = useQuery(usageQuery(weeks));
  return (
    <>
      <PageHead title={say("Figures")}>
        <p className="max-w-2xl text-muted">
          {data
            ? say(
                "Of weeks that are over. At least {fewest} people of one group stand behind every part of a figure; the rest is left out.",
                { fewest: count(data.fewest) },
              )
            : "\u00a0"}
        </p>
      </PageHead>
      <div className="mb-4 flex flex-wrap items-center gap-2">
        <label className="flex items-center gap-2">
          {say("The last")}
          <select
            className="field filter"
            value={weeks}
            onChange={(event) =>
              navigate({
                to: ".",
                search: (now: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> => ({
                  ...now,
                  weeks: event.target.value === "4" ? undefined : event.target.value,
                }),
              })
            }
          >
            {spans.map((span) => (
              <option key={span} value={span}>
                {say("{span} weeks", { span })}
              </option>
            ))}
          </select>
        </label>
        <TableBar api="/api/usage" search={`?weeks=${weeks}`} columns={usageColumns} hidden={hidden} onHide={hide} />
      </div>
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data || error ? null : <Skeleton rows={6} label={say("Loading the figures")} />}
      {data && data.rows.length === 0 ? <p>{say("Nothing yet that enough people stand behind.")}</p> : null}
      {data && data.rows.length > 0 ? (
        <DataTable
          label={say("Figures")}
          caption={say("Use of tools, most people first")}
          rows={data.rows}
          columns={usageColumns}
          hidden={hidden}
          rowId={({ tool }) => tool}
        />
      ) : null}
      {data && data.hidden > 0 ? (
        <p className="py-3 text-muted">
          {say("{hidden} used by too few to be shown.", { hidden: counted(data.hidden, "tool is", "tools are") })}
        </p>
      ) : null}
    </>
  );
}
