import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { RequestRow } from "../../lib/schema/dashboard-api.ts";
import { requestsQuery } from "../api/queries.ts";
import { DataTable } from "../ui/data-table.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Pager } from "../ui/pager.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { TableBar } from "../ui/table-bar.tsx";
import { useNow } from "../ui/use-now.ts";
import { whole } from "../url/inventory-url.ts";
import { useHidden } from "../url/use-hidden.ts";
import { counted } from "../words/count.ts";
import { say } from "../words/say.ts";
import { DecideDialog } from "./decide-dialog.tsx";
import { Expiring } from "./expiring.tsx";
import { requestColumns } from "./request-columns.tsx";
import { RequestRules } from "./request-rules.tsx";

/** Rows that the server puts on a page. */
const pageSize = 50;

/** What people have asked for, what was answered, and answering. */
export function RequestsPage() {
  const { page: asked = "" } = useSearch({ strict: false }) as { readonly page?: string };
  const page = whole(asked, 10_000) ?? 1;
  const { data, error, refetch, isPlaceholderData } = useQuery(requestsQuery(page));
  const now = useNow();
  const [hidden, hide] = useHidden();
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
      <PageHead
        title={say("Requests")}
        beside={
          data && data.total > 0 ? (
            <TableBar api="/api/requests" search="" columns={requestColumns(now, decide)} hidden={hidden} onHide={hide} />
          ) : null
        }
      >
        <p className="text-muted">{data ? summary(data.waiting, data.total) : "\u00a0"}</p>
      </PageHead>
      <Expiring />
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data || error ? null : <Skeleton rows={6} label={say("Loading what was asked for")} />}
      {data && data.total === 0 ? <NothingAsked /> : null}
      {data && data.total > 0 ? (
        <div aria-busy={isPlaceholderData}>
          <DataTable
            label={say("Requests")}
            caption={say("Requests, those that wait first")}
            rows={data.rows}
            rowId={(row) => row.request}
            columns={requestColumns(now, decide)}
            hidden={hidden}
            sticky
          />
          <Pager page={page} size={pageSize} total={data.total} what={say("what was asked for")} />
        </div>
      ) : null}
      <RequestRules />
      {chosen ? <DecideDialog key={chosen.request} row={chosen} onClose={close} /> : null}
    </>
  );
}

function summary(waiting: number, total: number): string {
  if (total === 0) return say("Nobody has asked for anything.");
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
