import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { RequestRow } from "../../lib/schema/dashboard-api.ts";
import { requestsQuery } from "../api/queries.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { counted } from "../words/count.ts";
import { say } from "../words/say.ts";
import { DecideDialog } from "./decide-dialog.tsx";
import { Expiring } from "./expiring.tsx";
import { RequestRules } from "./request-rules.tsx";
import { RequestTable } from "./request-table.tsx";

/** What people have asked for, what was answered, and answering. */
export function RequestsPage() {
  const { data, error, refetch } = useQuery(requestsQuery);
  const [chosen, choose] = useState<RequestRow | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const decide = (row: RequestRow) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    choose(row);
  };
  const close = () => {
    choose(null);
    opener.current?.focus();
  };
  return (
    <>
      <PageHead title={say("Requests")}>
        <p className="text-muted">{data ? summary(data.waiting, data.rows.length) : "\u00a0"}</p>
      </PageHead>
      <Expiring />
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data || error ? null : <Skeleton rows={6} label={say("Loading what was asked for")} />}
      {data && data.rows.length === 0 ? <NothingAsked /> : null}
      {data && data.rows.length > 0 ? <RequestTable rows={data.rows} onDecide={decide} /> : null}
      <RequestRules />
      {chosen ? <DecideDialog key={chosen.request} row={chosen} onClose={close} /> : null}
    </>
  );
}

function summary(waiting: number, rows: number): string {
  if (rows === 0) return say("Nobody has asked for anything.");
  return waiting === 0
    ? say("Every request has its answer.")
    : say("{waiting} for an answer.", { waiting: counted(waiting, "request waits", "requests wait") });
}

function NothingAsked() {
  return (
    <p className="max-w-2xl text-muted">
      {say(
        "People can ask for a tool where something is held, and on the page in place of a blocked one. They say what they want it for; Waymark adds the kinds of data that it found. The answer reaches them in their browser.",
      )}
    </p>
  );
}
