import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { StatusDot } from "../../components/status-dot.tsx";
import type { DeviceRow } from "../../lib/schema/dashboard-api.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Moment } from "../ui/moment.tsx";
import { Pager } from "../ui/pager.tsx";
import { TableBar } from "../ui/table-bar.tsx";
import { useNow } from "../ui/use-now.ts";
import { whole } from "../url/inventory-url.ts";
import { formatSearch } from "../url/search-text.ts";
import { useHidden } from "../url/use-hidden.ts";
import { count } from "../words/count.ts";
import { say } from "../words/say.ts";
import { deviceState } from "./device-state.ts";

/** More rows at once are slower to draw than to turn a page. */
const perPage = 100;

/** Every enrolled browser profile that was asked for; `choice` says which. What is wrong with its configuration stands under its row. */
export function DeviceTable({ rows, choice }: { readonly rows: readonly DeviceRow[]; readonly choice: ReactNode }) {
  const now = useNow();
  const [hidden, hide] = useHidden();
  const { page: asked = "", state } = useSearch({ strict: false }) as { readonly page?: string; readonly state?: string };
  const page = Math.min(whole(asked, 10_000) ?? 1, Math.max(1, Math.ceil(rows.length / perPage)));
  // A column only where the company asks for it.
  const columns = deviceColumns(
    now,
    rows.some(({ acceptedUse }) => acceptedUse !== null),
  );
  return (
    <>
      <div className="mb-2 flex flex-wrap items-center gap-2">
        {choice}
        <TableBar api="/api/devices" search={formatSearch({ state })} columns={columns} hidden={hidden} onHide={hide} />
      </div>
      {rows.length > 0 ? (
        <DataTable
          label={say("Enrolled browsers")}
          rows={rows.slice((page - 1) * perPage, page * perPage)}
          columns={columns}
          rowId={({ device }) => device}
          hidden={hidden}
          below={(row) => (row.configErrors.length > 0 ? <Errors errors={row.configErrors} /> : null)}
          sticky
        />
      ) : null}
      {rows.length > perPage ? (
        <Pager page={page} size={perPage} total={rows.length} what={say("the enrolled browsers")} />
      ) : null}
    </>
  );
}

function deviceColumns(now: number, rules: boolean): readonly Column<DeviceRow>[] {
  return [
    { id: "device", head: say("Pseudonym"), fixed: true, className: "font-mono text-12", cell: ({ device }) => device },
    { id: "state", head: say("State"), cell: (row) => <StatusDot {...deviceState(row, now)} /> },
    {
      ...{ id: "last-seen", head: say("Last seen") },
      cell: ({ lastSeen }) => (lastSeen === null ? <Nothing /> : <Moment at={lastSeen} show="relative" />),
    },
    { id: "browser", head: say("Browser"), className: "capitalize", cell: ({ browser }) => browser },
    { id: "version", head: "Waymark", className: "tabular-nums", cell: ({ extensionVersion }) => extensionVersion },
    { id: "policy", head: say("Policy in force"), cell: ({ policy }) => <Name text={policy} /> },
    ...(rules
      ? [{ id: "rules", head: say("Rules accepted"), cell: ({ acceptedUse }: DeviceRow) => <Name text={acceptedUse} /> }]
      : []),
    { id: "group", head: say("Group"), cell: ({ group }) => <Name text={group} /> },
    {
      ...{ id: "pending", head: say("Pending"), number: true },
      cell: ({ pending }) => (pending === null ? <Nothing /> : count(pending)),
    },
    { id: "missing", head: say("Missing"), number: true, cell: ({ missing }) => count(missing) },
    { id: "enrolled", head: say("Enrolled"), cell: ({ enrolledAt }) => <Moment at={enrolledAt} show="date" /> },
  ];
}

function Errors({ errors }: { readonly errors: DeviceRow["configErrors"] }) {
  return (
    <ul className="text-12">
      {errors.map(({ source, field, expected }) => (
        <li key={`${source} ${field}`} className="whitespace-normal">
          <code className="font-mono">{field}</code>{" "}
          {source === "managed"
            ? say("in the managed policy: expected {expected}", { expected })
            : say("from the server: expected {expected}", { expected })}
        </li>
      ))}
    </ul>
  );
}

/** A name that the company chose: it may be long. */
function Name({ text }: { readonly text: string | null }) {
  if (text === null) return <Nothing />;
  return (
    <span className="block max-w-40 truncate" title={text}>
      {text}
    </span>
  );
}

function Nothing() {
  return (
    <span className="text-muted" title={say("Not known")}>
      –
    </span>
  );
}
