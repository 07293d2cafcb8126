import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import type { SinkRow } from "../../lib/schema/sinks.ts";
import { sinksQuery } from "../api/connection-queries.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { counted } from "../words/count.ts";
import { say } from "../words/say.ts";
import { AddDialog } from "./add-dialog.tsx";
import { ConnectionTable } from "./connection-table.tsx";
import { DeadLetters } from "./dead-letters.tsx";

/** Where Waymark sends what it records and finds, and how that goes. */
export function ConnectionsPage() {
  const { data, error, refetch } = useQuery(sinksQuery);
  const [adding, add] = useState(false);
  const [letters, openLetters] = useState<SinkRow | null>(null);
  return (
    <>
      <PageHead
        title={say("Connections")}
        beside={
          <Button kind="primary" className="ms-auto" onClick={() => add(true)}>
            <Plus size={14} aria-hidden="true" />
            {say("Add")}
          </Button>
        }
      >
        <p className="text-muted">{data ? counted(data.rows.length, "connection") : "\u00a0"}</p>
      </PageHead>
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data || error ? null : <Skeleton rows={4} label={say("Loading the connections")} />}
      {data && data.rows.length === 0 ? (
        <p className="max-w-2xl text-muted">
          {say(
            "Send activities and findings to the systems that you watch already: a SIEM, a chat, a tracker. Names and counts are all there is to send; no text of anybody's. Sending begins when you add a connection, and what cannot be delivered waits.",
          )}
        </p>
      ) : null}
      {data && data.rows.length > 0 ? <ConnectionTable rows={data.rows} onLetters={openLetters} /> : null}
      {adding ? <AddDialog onClose={() => add(false)} /> : null}
      {letters ? <DeadLetters sink={letters} onClose={() => openLetters(null)} /> : null}
    </>
  );
}
