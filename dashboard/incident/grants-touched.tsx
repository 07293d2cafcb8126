import { Chip } from "../../components/chip.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import type { IncidentReply } from "../../lib/schema/incident-api.ts";
import { Moment } from "../ui/moment.tsx";
import { TableFrame } from "../ui/table-frame.tsx";
import { count } from "../words/count.ts";
import { providerLabels, riskLabels } from "../words/moment-labels.ts";
import { fewerThan } from "../words/people-count.ts";
import { say } from "../words/say.ts";

/** What the vendor can still reach: access that people gave it, and what other systems know of it. */
export function GrantsTouched({ incident: { grants, imported, fewest } }: { readonly incident: IncidentReply }) {
  const people = (some: number | null) => (some === null ? fewerThan(fewest) : count(some));
  return (
    <section aria-labelledby="grants-title" className="mb-8">
      <h2 id="grants-title" className="font-semibold text-16">
        {say("Access that it has")}
      </h2>
      {grants.length + imported.length === 0 ? (
        <p className="max-w-3xl text-muted">
          {say("None was seen. Access that was given before Waymark came is only known from imports.")}
        </p>
      ) : (
        <p className="max-w-3xl text-muted">
          {say("Blocking the tool does not end these: they are ended where they were given.")}
        </p>
      )}
      {grants.length > 0 ? (
        <TableFrame label={say("Access given in a browser")}>
          <table className="table cards">
            <caption className="sr-only">{say("Access given in a browser")}</caption>
            <thead>
              <tr>
                <th scope="col">{say("At")}</th>
                <th scope="col">{say("Access to")}</th>
                <th scope="col">{say("Risk")}</th>
                <th scope="col" className="number">
                  {say("People")}
                </th>
                <th scope="col">{say("Last")}</th>
              </tr>
            </thead>
            <tbody>
              {grants.map((row) => (
                <tr key={`${row.provider} ${row.client} ${row.redirectHost}`}>
                  <td className="font-medium">{providerLabels[row.provider] ?? row.provider}</td>
                  <td data-label={say("Access to")} data-wide>
                    <span className="chips">
                      {row.scopes.map((scope) => (
                        <Chip key={scope}>{scope}</Chip>
                      ))}
                    </span>
                  </td>
                  <td data-label={say("Risk")}>
                    <StatusDot {...riskLabels[row.risk]} />
                  </td>
                  <td data-label={say("People")} className="number">
                    {people(row.people)}
                  </td>
                  <td data-label={say("Last")}>
                    <Moment at={row.lastAt} show="relative" />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      ) : null}
      {imported.length > 0 ? (
        <TableFrame label={say("Known from other systems")}>
          <table className="table cards">
            <caption className="sr-only">{say("Known from other systems")}</caption>
            <thead>
              <tr>
                <th scope="col">{say("Known as")}</th>
                <th scope="col">{say("Kind")}</th>
                <th scope="col">{say("From")}</th>
                <th scope="col" className="number">
                  {say("People")}
                </th>
                <th scope="col">{say("Last")}</th>
              </tr>
            </thead>
            <tbody>
              {imported.map((row) => (
                <tr key={`${row.source} ${row.kind} ${row.name}`}>
                  <td className="font-medium">{row.name}</td>
                  <td data-label={say("Kind")}>{row.kind}</td>
                  <td data-label={say("From")}>{row.source}</td>
                  <td data-label={say("People")} className="number">
                    {people(row.people)}
                  </td>
                  <td data-label={say("Last")}>
                    <Moment at={row.lastSeen} show="relative" />
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
