import { useQuery } from "@tanstack/react-query";
import { Button } from "../../components/button.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import type { IncidentReply } from "../../lib/schema/incident-api.ts";
import { incidentPeopleQuery, incidentQuery } from "../api/incident-queries.ts";
import { sessionQuery } from "../api/queries.ts";
import { send } from "../api/request.ts";
import { useChange } from "../settings/use-change.ts";
import { onForm } from "../sign-in/on-form.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { Moment } from "../ui/moment.tsx";
import { Problem } from "../ui/problem.tsx";
import { identityLabels } from "../words/identity-labels.ts";
import { atLeast } from "../words/people-count.ts";
import { say } from "../words/say.ts";

/** Figures of groups, and the way to more: a reason, and two others who agree. */
export function WhoUsed({ incident }: { readonly incident: IncidentReply }) {
  const { tool, groups, smallGroups, fewest, looks } = incident;
  const { data: session } = useQuery(sessionQuery);
  const ask = useChange((reason: string) => send("POST", "/api/identities", { tool, reason }), incidentQuery(tool).queryKey);
  const waits = looks.some(({ state }) => state === "waiting");
  return (
    <section aria-labelledby="who-title" className="mb-8">
      <h2 id="who-title" className="font-semibold text-16">
        {say("Who used it")}
      </h2>
      {groups.length > 0 ? (
        <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
          {groups.map(({ group, people }) => (
            <li key={group}>
              <span className="font-medium">{group === "" ? say("No group") : group}</span> {atLeast(people, fewest)}
            </li>
          ))}
        </ul>
      ) : null}
      <p className="max-w-3xl text-muted">
        {groups.length === 0 && !smallGroups ? say("Nobody, as far as the browsers have seen.") : null}
        {smallGroups ? say("There are groups with fewer than {count} people; they are not shown.", { count: fewest }) : null}
      </p>
      {looks.map((look) => (
        <Look key={look.request} look={look} />
      ))}
      {session?.can.includes("identities:ask") && !waits ? (
        <details className="mt-3 max-w-3xl">
          <summary className="cursor-pointer text-accent">{say("Ask who it was")}</summary>
          <form className="mt-2 grid gap-2" onSubmit={onForm((form) => ask.mutate(String(form.get("reason"))))}>
            <label className="grid gap-1 font-medium">
              {say("Why must single people be known?")}
              <textarea name="reason" className="field min-h-20 py-2 font-normal" minLength={10} maxLength={500} required />
            </label>
            <p className="text-12 text-muted">
              {say(
                "Two others must agree, such as the privacy officer and the works council. All of it is written down. It ends after three days.",
              )}
            </p>
            <div>
              <Button type="submit" disabled={ask.isPending}>
                {say("Ask")}
              </Button>
            </div>
            {ask.error ? <Problem error={ask.error} /> : null}
          </form>
        </details>
      ) : null}
    </section>
  );
}

function Look({ look }: { readonly look: IncidentReply["looks"][number] }) {
  const people = useQuery(incidentPeopleQuery(look.request));
  const open = look.mine && (look.state === "approved" || look.state === "opened");
  return (
    <div className="mt-3 max-w-3xl rounded-box border border-line p-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <StatusDot {...identityLabels[look.state]} />
        <span className="text-muted">
          {say("Asked")} <Moment at={look.askedAt} show="relative" />
        </span>
        {look.state === "waiting" ? <span>{say("{count} of 2 agreed", { count: look.approvals })}</span> : null}
        {open && !people.data ? (
          <Button className="ms-auto" onClick={() => people.refetch()} disabled={people.isFetching}>
            {say("Show who it was")}
          </Button>
        ) : null}
      </div>
      {people.error ? <Problem error={people.error} /> : null}
      {people.data ? (
        <div className="mt-2 px-3">
          <DataTable
            label={say("Browsers that used it")}
            rows={people.data.rows}
            rowId={({ device }) => device}
            columns={[
              {
                ...{ id: "device", head: say("Pseudonym"), fixed: true, className: "font-mono text-12" },
                cell: ({ device }) => device,
              },
              { id: "group", head: say("Group"), cell: ({ group }) => group ?? "–" },
              {
                ...{ id: "sealed", head: say("Sealed name") },
                cell: ({ sealed, device }) =>
                  sealed === null ? (
                    <span className="text-muted">{say("no name is kept")}</span>
                  ) : (
                    <CopyButton text={sealed} what={say("the sealed name of {device}", { device })} />
                  ),
              },
            ]}
          />
          <p className="mt-1 text-12 text-muted">
            {say("Whoever holds the identity key reads a name with: waymark identity open --key FILE")}
          </p>
        </div>
      ) : null}
    </div>
  );
}
