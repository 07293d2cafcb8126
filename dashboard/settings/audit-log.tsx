import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { z } from "zod";
import { Button } from "../../components/button.tsx";
import type { auditReply } from "../../lib/schema/admin-api.ts";
import { auditQuery } from "../api/admin-queries.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Moment } from "../ui/moment.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { TakeAlong } from "../ui/take-along.tsx";
import { say } from "../words/say.ts";
import { Section } from "./section.tsx";

const auditColumns: readonly Column<z.infer<typeof auditReply>["rows"][number]>[] = [
  { id: "number", head: say("No."), number: true, cell: ({ number }) => number },
  { id: "at", head: say("When"), cell: ({ at }) => <Moment at={at} show="relative" /> },
  { id: "actor", head: say("Who"), className: "font-mono text-12", cell: ({ actor }) => actor.slice(0, 15) },
  {
    ...{ id: "what", head: say("What"), wide: true },
    cell: (row) => (
      <>
        {row.action} <span className="break-all font-mono text-12 text-muted">{detailsOf(row.subject, row.details)}</span>
      </>
    ),
  },
];

/** What was done here, by whom, from the beginning. */
export function AuditLog() {
  const [after, setAfter] = useState(0);
  const { data, error, refetch } = useQuery(auditQuery(after));
  return (
    <Section
      title={say("Audit log")}
      about={say(
        "Each entry holds the hash of the one before. Whoever runs the server checks the whole of it with: waymark audit verify",
      )}
    >
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data || error ? null : <Skeleton rows={6} label={say("Loading the audit log")} />}
      {data ? (
        <DataTable label={say("Audit log")} rows={data.rows} columns={auditColumns} rowId={({ number }) => `${number}`} />
      ) : null}
      <div className="mt-3 flex gap-2">
        <Button kind="quiet" disabled={after === 0} onClick={() => setAfter(Math.max(0, after - 50))}>
          {say("Earlier")}
        </Button>
        <Button kind="quiet" disabled={!data?.next} onClick={() => setAfter(data?.next ?? after)}>
          {say("Later")}
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
