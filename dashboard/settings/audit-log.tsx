import { useQuery } from "@tanstack/react-query";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useState } from "react";
import type { z } from "zod";
import { Button } from "../../components/button.tsx";
import { Said } from "../../components/said.tsx";
import type { auditReply } from "../../lib/schema/admin-api.ts";
import { accountsQuery, auditQuery } from "../api/admin-queries.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Moment } from "../ui/moment.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { TakeAlong } from "../ui/take-along.tsx";
import { say } from "../words/say.ts";
import { Section } from "./section.tsx";

const auditColumns = (names: ReadonlyMap<string, string>): readonly Column<z.infer<typeof auditReply>["rows"][number]>[] => [
  { id: "number", head: say("No."), number: true, cell: ({ number }) => number },
  { id: "at", head: say("When"), cell: ({ at }) => <Moment at={at} /> },
  {
    ...{ id: "actor", head: say("Who") },
    cell: ({ actor }) => names.get(actor) ?? <span className="font-mono text-12">{actor.slice(0, 15)}</span>,
  },
  {
    ...{ id: "what", head: say("What"), wide: true, className: "py-1.5 whitespace-normal!" },
    cell: (row) => (
      <>
        {row.action} <span className="break-all font-mono text-12 text-muted">{detailsOf(row.subject, row.details)}</span>
      </>
    ),
  },
];

/** What was done here, by whom, from the newest back. `named`: who signs in can be told by name. */
export function AuditLog({ named }: { readonly named: boolean }) {
  // Where each page that was turned begins: the last one is shown.
  const [turned, turn] = useState<readonly number[]>([]);
  const { data, error, refetch, isPlaceholderData } = useQuery(auditQuery(turned.at(-1) ?? 0));
  const { data: accounts } = useQuery({ ...accountsQuery, enabled: named });
  const names = new Map(accounts?.rows.map(({ id, name }) => [`person:${id}`, name]));
  const next = data?.next ?? null;
  return (
    <Section
      title={say("Audit log")}
      about={
        <Said
          text={say(
            "Each entry holds the hash of the one before. Whoever runs the server checks the whole of it with {command}.",
          )}
          parts={{ command: <code className="font-mono text-12">waymark audit verify</code> }}
        />
      }
    >
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data || error ? null : <Skeleton rows={6} label={say("Loading the audit log")} />}
      {data ? (
        <div aria-busy={isPlaceholderData}>
          <DataTable
            label={say("Audit log")}
            caption={say("Audit log, the newest first")}
            rows={data.rows}
            columns={auditColumns(names)}
            rowId={({ number }) => `${number}`}
          />
        </div>
      ) : null}
      <div className="mt-3 flex gap-2">
        <Button disabled={turned.length === 0} onClick={() => turn(turned.slice(0, -1))}>
          <ChevronLeft size={16} aria-hidden="true" />
          {say("Newer")}
        </Button>
        <Button disabled={next === null || isPlaceholderData} onClick={() => next !== null && turn([...turned, next])}>
          {say("Older")}
          <ChevronRight size={16} aria-hidden="true" />
        </Button>
        <TakeAlong api="/api/audit" search="" />
      </div>
    </Section>
  );
}

function detailsOf(subject: string, details: Readonly<Record<string, unknown>>): string {
  const said = Object.entries(details).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return [subject, ...said].filter((part) => part !== "").join(" · ");
}
