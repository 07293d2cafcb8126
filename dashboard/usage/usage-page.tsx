import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { usageQuery } from "../api/admin-queries.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { TableFrame } from "../ui/table-frame.tsx";
import { count, counted } from "../words/count.ts";

const spans = [4, 13, 52] as const;

/** Figures that enough people stand behind, of weeks that are over. */
export function UsagePage() {
  const [weeks, setWeeks] = useState<number>(4);
  const { data, error, refetch } = useQuery(usageQuery(weeks));
  return (
    <>
      <PageHead title="Figures">
        <p className="max-w-2xl text-muted">
          {data
            ? `Of weeks that are over. At least ${count(data.fewest)} people of one group stand behind every part of a figure; the rest is left out.`
            : "\u00a0"}
        </p>
      </PageHead>
      <label className="mb-4 flex items-center gap-2">
        The last
        <select className="field w-auto" value={weeks} onChange={(event) => setWeeks(Number(event.target.value))}>
          {spans.map((span) => (
            <option key={span} value={span}>
              {span} weeks
            </option>
          ))}
        </select>
      </label>
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data || error ? null : <Skeleton rows={6} label="Loading the figures" />}
      {data && data.rows.length === 0 ? <p>Nothing yet that enough people stand behind.</p> : null}
      {data && data.rows.length > 0 ? (
        <TableFrame label="Figures">
          <table className="table cards">
            <caption className="sr-only">Use of tools, most people first</caption>
            <thead>
              <tr>
                <th scope="col">Tool</th>
                <th scope="col" className="number">
                  People, at least
                </th>
                <th scope="col" className="number">
                  Activities
                </th>
                <th scope="col" className="number">
                  Held
                </th>
              </tr>
            </thead>
            <tbody>
              {data.rows.map((row) => (
                <tr key={row.tool}>
                  <td data-label="Tool" className="font-medium">
                    {row.name}
                  </td>
                  <td data-label="People, at least" className="number">
                    {count(row.people)}
                  </td>
                  <td data-label="Activities" className="number">
                    {count(row.activities)}
                  </td>
                  <td data-label="Held" className="number">
                    {count(row.held)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      ) : null}
      {data && data.hidden > 0 ? (
        <p className="py-3 text-muted">{counted(data.hidden, "tool is", "tools are")} used by too few to be shown.</p>
      ) : null}
    </>
  );
}
