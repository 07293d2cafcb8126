import { Fragment } from "react";
import { StatusDot } from "../../components/status-dot.tsx";
import type { DeviceRow } from "../../lib/schema/dashboard-api.ts";
import { Moment } from "../ui/moment.tsx";
import { TableFrame } from "../ui/table-frame.tsx";
import { useNow } from "../ui/use-now.ts";
import { count } from "../words/count.ts";
import { deviceState } from "./device-state.ts";

/** Every enrolled browser profile. What is wrong with its configuration stands under its row. */
export function DeviceTable({ rows }: { readonly rows: readonly DeviceRow[] }) {
  const now = useNow();
  // A column only where the company asks for it.
  const rules = rows.some(({ acceptedUse }) => acceptedUse !== null);
  return (
    <TableFrame label="Enrolled browsers">
      <table className="table sticky cards">
        <caption className="sr-only">Enrolled browsers</caption>
        <thead>
          <tr>
            <th scope="col">Device</th>
            <th scope="col">State</th>
            <th scope="col">Last seen</th>
            <th scope="col">Browser</th>
            <th scope="col">Waymark</th>
            <th scope="col">Policy in force</th>
            {rules ? <th scope="col">Rules accepted</th> : null}
            <th scope="col">Group</th>
            <th scope="col" className="number">
              Pending
            </th>
            <th scope="col" className="number">
              Missing
            </th>
            <th scope="col">Enrolled</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.device}>
              <DeviceCells row={row} now={now} rules={rules} />
              {row.configErrors.length > 0 ? <ErrorsRow row={row} columns={rules ? 11 : 10} /> : null}
            </Fragment>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function DeviceCells({ row, now, rules }: { readonly row: DeviceRow; readonly now: number; readonly rules: boolean }) {
  return (
    <tr className={row.configErrors.length > 0 ? "plain-row" : undefined}>
      <td data-label="Device">
        <span className="font-mono text-12">{row.device}</span>
      </td>
      <td data-label="State">
        <StatusDot {...deviceState(row, now)} />
      </td>
      <td data-label="Last seen">{row.lastSeen === null ? <Nothing /> : <Moment at={row.lastSeen} show="relative" />}</td>
      <td data-label="Browser" className="capitalize">
        {row.browser}
      </td>
      <td data-label="Waymark" className="tabular-nums">
        {row.extensionVersion}
      </td>
      <td data-label="Policy in force">
        <Name text={row.policy} />
      </td>
      {rules ? (
        <td data-label="Rules accepted">
          <Name text={row.acceptedUse} />
        </td>
      ) : null}
      <td data-label="Group">
        <Name text={row.group} />
      </td>
      <td data-label="Pending" className="number">
        {row.pending === null ? <Nothing /> : count(row.pending)}
      </td>
      <td data-label="Missing" className="number">
        {count(row.missing)}
      </td>
      <td data-label="Enrolled">
        <Moment at={row.enrolledAt} show="date" />
      </td>
    </tr>
  );
}

function ErrorsRow({ row, columns }: { readonly row: DeviceRow; readonly columns: number }) {
  return (
    <tr>
      <td colSpan={columns} className="pb-2">
        <ul className="text-12">
          {row.configErrors.map((error) => (
            <li key={`${error.source} ${error.field}`} className="whitespace-normal">
              <code className="font-mono">{error.field}</code>{" "}
              {error.source === "managed" ? "in the managed policy" : "from the server"}: expected {error.expected}
            </li>
          ))}
        </ul>
      </td>
    </tr>
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
    <span className="text-muted" title="Not known">
      –
    </span>
  );
}
