import { Chip } from "../../components/chip.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import type { IncidentReply } from "../../lib/schema/incident-api.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Moment } from "../ui/moment.tsx";
import { importKindLabels, importLabel } from "../words/asset-labels.ts";
import { providerLabels, riskLabels } from "../words/moment-labels.ts";
import { crowd } from "../words/people-count.ts";
import { say } from "../words/say.ts";

/** What the vendor can still reach: access that people gave it, and what other systems know of it. */
export function GrantsTouched({ incident: { grants, imported, fewest } }: { readonly incident: IncidentReply }) {
  const people = {
    ...{ id: "people", head: say("People"), number: true },
    cell: (row: { readonly people: number | null }) => crowd(row.people, fewest),
  };
  return (
    <section aria-labelledby="grants-title" className="mb-8">
      <h2 id="grants-title" className="font-semibold text-16">
        {say("Access that it has")}
      </h2>
      <p className="mb-2 max-w-3xl text-muted">
        {grants.length + imported.length === 0
          ? say("None was seen. Access that was given before Waymark came is only known from imports.")
          : say("Blocking the tool does not end these: they are ended where they were given.")}
      </p>
      {grants.length > 0 ? (
        <DataTable
          label={say("Access given in a browser")}
          rows={grants}
          rowId={(row) => `${row.provider} ${row.client} ${row.redirectHost}`}
          columns={[...grantColumns, people, { ...last, cell: ({ lastAt }) => <Moment at={lastAt} show="relative" /> }]}
        />
      ) : null}
      {imported.length > 0 ? (
        <DataTable
          label={say("Known from other systems")}
          rows={imported}
          rowId={(row) => `${row.source} ${row.kind} ${row.name}`}
          columns={[...importColumns, people, { ...last, cell: ({ lastSeen }) => <Moment at={lastSeen} show="relative" /> }]}
        />
      ) : null}
    </section>
  );
}

const last = { id: "last", head: say("Last") };

const grantColumns: readonly Column<IncidentReply["grants"][number]>[] = [
  {
    ...{ id: "at", head: say("At"), fixed: true, className: "font-medium" },
    cell: ({ provider }) => providerLabels[provider] ?? provider,
  },
  {
    ...{ id: "access-to", head: say("Access to"), wide: true },
    cell: ({ scopes }) => (
      <span className="chips">
        {scopes.map((scope) => (
          <Chip key={scope}>{scope}</Chip>
        ))}
      </span>
    ),
  },
  { id: "risk", head: say("Risk"), cell: ({ risk }) => <StatusDot {...riskLabels[risk]} /> },
];

const importColumns: readonly Column<IncidentReply["imported"][number]>[] = [
  { id: "known-as", head: say("Known as"), fixed: true, className: "font-medium", cell: ({ name }) => name },
  { id: "kind", head: say("Kind"), cell: ({ kind }) => importKindLabels[kind] ?? kind },
  { id: "from", head: say("From"), cell: ({ source }) => importLabel(source) },
];
