import { useQuery } from "@tanstack/react-query";
import { Chip } from "../../components/chip.tsx";
import { extensionsQuery } from "../api/moment-queries.ts";
import { TableFrame } from "../ui/table-frame.tsx";
import { count, counted } from "../words/count.ts";

/** AI extensions beside Waymark, in the browsers whose policy asks for them; nothing where none does. */
export function AiExtensions() {
  const { data } = useQuery(extensionsQuery);
  if (!data || data.listing === 0) return null;
  return (
    <section aria-labelledby="extensions-title" className="mt-8">
      <h2 id="extensions-title" className="font-semibold text-16">
        AI extensions
      </h2>
      <p className="mb-3 text-muted">
        {data.rows.length === 0 ? "None" : counted(data.rows.length, "extension")}, as {count(data.listing)} of{" "}
        {counted(data.reporting, "browser")} say.
      </p>
      {data.rows.length > 0 ? (
        <TableFrame label="AI extensions, the most common first">
          <table className="table cards">
            <caption className="sr-only">AI extensions, the most common first</caption>
            <thead>
              <tr>
                <th scope="col">Extension</th>
                <th scope="col">Browsers</th>
                <th scope="col">Versions</th>
                <th scope="col">May</th>
              </tr>
            </thead>
            <tbody>
              {data.rows.map((row) => (
                <tr key={row.id}>
                  <td data-label="Extension">
                    {row.name || "Looks like an agent"}
                    <span className="block break-all font-mono text-12 text-muted">{row.id}</span>
                  </td>
                  <td data-label="Browsers">{count(row.browsers)}</td>
                  <td data-label="Versions">{row.versions.join(", ")}</td>
                  <td data-label="May" data-wide>
                    <span className="chips">
                      {row.allHosts ? <Chip tone="caution">read every page</Chip> : null}
                      {row.permissions.map((permission) => (
                        <Chip key={permission} tone={row.grown.includes(permission) ? "caution" : "neutral"}>
                          {permission}
                        </Chip>
                      ))}
                    </span>
                    {row.grown.length > 0 ? (
                      <span className="block text-12 text-muted">Came later: {row.grown.join(", ")}</span>
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      ) : null}
    </section>
  );
}
