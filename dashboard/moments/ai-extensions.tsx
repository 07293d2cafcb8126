import { useQuery } from "@tanstack/react-query";
import { Chip } from "../../components/chip.tsx";
import { extensionsQuery } from "../api/moment-queries.ts";
import { DataTable } from "../ui/data-table.tsx";
import { Problem } from "../ui/problem.tsx";
import { counted } from "../words/count.ts";
import { crowd, crowdOfBrowsers } from "../words/people-count.ts";
import { say } from "../words/say.ts";

/** AI extensions beside Waymark, in the browsers whose policy asks for them; nothing where none does. */
export function AiExtensions() {
  const { data, error, refetch } = useQuery(extensionsQuery);
  if (error && !data) return <Problem error={error} onRetry={() => refetch()} />;
  if (!data || data.listing === 0) return null;
  return (
    <section aria-labelledby="extensions-title" className="mt-8">
      <h2 id="extensions-title" className="font-semibold text-16">
        {say("AI extensions")}
      </h2>
      <p className="mb-3 text-muted">
        {say("{value}, as {listing} of {reporting} say.", {
          value: data.rows.length === 0 ? say("None") : counted(data.rows.length, "extension"),
          listing: crowd(data.listing, data.fewest),
          reporting: crowdOfBrowsers(data.reporting, data.fewest),
        })}
      </p>
      {data.rows.length > 0 ? (
        <DataTable
          label={say("AI extensions, the most common first")}
          rows={data.rows}
          rowId={(row) => row.id}
          columns={[
            {
              id: "extension",
              head: say("Extension"),
              fixed: true,
              cell: (row) => (
                <>
                  {row.name || say("Looks like an agent")}
                  <span className="block break-all font-mono text-12 text-muted">{row.id}</span>
                </>
              ),
            },
            { id: "browsers", head: say("Browsers"), number: true, cell: (row) => crowd(row.browsers, data.fewest) },
            { id: "versions", head: say("Versions"), cell: (row) => row.versions.join(", ") },
            {
              id: "may",
              head: say("May"),
              wide: true,
              cell: (row) => (
                <>
                  <span className="chips">
                    {row.allHosts ? <Chip tone="caution">{say("read every page")}</Chip> : null}
                    {row.permissions.map((permission) => (
                      <Chip key={permission} tone={row.grown.includes(permission) ? "caution" : "neutral"}>
                        {permission}
                      </Chip>
                    ))}
                  </span>
                  {row.grown.length > 0 ? (
                    <span className="block text-12 text-muted">{say("Came later: {join}", { join: row.grown.join(", ") })}</span>
                  ) : null}
                </>
              ),
            },
          ]}
        />
      ) : null}
    </section>
  );
}
