import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { auditQuery } from "../api/admin-queries.ts";
import { Moment } from "../ui/moment.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { TableFrame } from "../ui/table-frame.tsx";
import { Section } from "./section.tsx";

/** What was done here, by whom, from the beginning. */
export function AuditLog() {
  const [after, setAfter] = useState(0);
  const { data, error, refetch } = useQuery(auditQuery(after));
  return (
    <Section
      title="Audit log"
      about="Each entry holds the hash of the one before. Whoever runs the server checks the whole of it with: waymark audit verify"
    >
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data || error ? null : <Skeleton rows={6} label="Loading the audit log" />}
      {data ? (
        <TableFrame label="Audit log">
          <table className="table cards">
            <caption className="sr-only">Audit log</caption>
            <thead>
              <tr>
                <th scope="col" className="number">
                  No.
                </th>
                <th scope="col">When</th>
                <th scope="col">Who</th>
                <th scope="col">What</th>
              </tr>
            </thead>
            <tbody>
              {data.rows.map((row) => (
                <tr key={row.number}>
                  <td data-label="No." className="number">
                    {row.number}
                  </td>
                  <td data-label="When">
                    <Moment at={row.at} show="relative" />
                  </td>
                  <td data-label="Who" className="font-mono text-12">
                    {row.actor.slice(0, 15)}
                  </td>
                  <td data-label="What" data-wide>
                    {row.action}{" "}
                    <span className="break-all font-mono text-12 text-muted">{detailsOf(row.subject, row.details)}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      ) : null}
      <div className="mt-3 flex gap-2">
        <Button kind="quiet" disabled={after === 0} onClick={() => setAfter(Math.max(0, after - 50))}>
          Earlier
        </Button>
        <Button kind="quiet" disabled={!data?.next} onClick={() => setAfter(data?.next ?? after)}>
          Later
        </Button>
      </div>
    </Section>
  );
}

function detailsOf(subject: string, details: Readonly<Record<string, unknown>>): string {
  const said = Object.entries(details).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return [subject, ...said].filter((part) => part !== "").join(" · ");
}
