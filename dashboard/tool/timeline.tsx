import { Chip } from "../../components/chip.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import type { TimelineRow, ToolPageReply } from "../../lib/schema/dashboard-api.ts";
import { Moment } from "../ui/moment.tsx";
import { TableFrame } from "../ui/table-frame.tsx";
import { count } from "../words/count.ts";
import { detectorName } from "../words/detector-name.ts";
import {
  actionLabels,
  disputeLabels,
  kindLabels,
  outcomeLabels,
  reasonLabel,
  severityLabels,
  unscannedLabels,
} from "../words/labels.ts";
import { listWords } from "../words/list-words.ts";

/** What happened with the tool, newest first. Names and counts are all there is: no text was ever recorded. */
export function Timeline({ rows, names }: { readonly rows: readonly TimelineRow[]; readonly names: ToolPageReply["names"] }) {
  if (rows.length === 0) return <p className="py-4 text-muted">No activities on this page.</p>;
  return (
    <TableFrame label="Activities, newest first">
      <table className="table cards">
        <caption className="sr-only">Activities, newest first</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What</th>
            <th scope="col">What came of it</th>
            <th scope="col">Found</th>
            <th scope="col">Rule</th>
            <th scope="col">Device</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td data-label="When">
                <Moment at={row.occurredAt} />
              </td>
              <td data-label="What">{kindLabels[row.kind]}</td>
              <td data-label="What came of it">
                <StatusDot {...outcomeLabels[row.outcome]} />
                {row.reason ? <span className="text-muted"> · {reasonLabel(row.reason)}</span> : null}
                {row.reasonWords ? <q className="block text-12 text-muted">{row.reasonWords}</q> : null}
                {row.kept ? <span className="block text-12 text-muted">{row.kept} of them went along</span> : null}
                {row.disputed ? (
                  <span className="block text-12 text-muted">Reported as wrong: {disputeLabels[row.disputed]}</span>
                ) : null}
              </td>
              <td data-label="Found" data-wide>
                <Found row={row} names={names} />
              </td>
              <td data-label="Rule">
                <span className="block leading-4">
                  {row.rule ? <span className="block font-mono text-12">{row.rule}</span> : null}
                  <span className="block text-12 text-muted">{actionLabels[row.action]}</span>
                </span>
              </td>
              <td data-label="Device">
                <span className="font-mono text-12">{row.device}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Found({ row, names }: { readonly row: TimelineRow; readonly names: ToolPageReply["names"] }) {
  // What was not checked whole may still hold what was found in the rest.
  const unscanned = row.unscanned ? <span className="block text-muted">{unscannedLabels[row.unscanned]}</span> : null;
  if (unscanned && row.findings.length === 0) return unscanned;
  if (row.findings.length === 0) return <span className="text-muted">{row.kind === "visit" ? "–" : "Nothing"}</span>;
  return (
    <>
      <span className="chips">
        {row.findings.map((finding) => (
          <Chip
            key={finding.detector}
            count={count(finding.count)}
            tone={severityLabels[finding.severity].tone}
            title={`${severityLabels[finding.severity].label} severity, ${finding.confidence}, ${count(finding.distinct)} different`}
          >
            {detectorName(finding.detector, finding.count, names)}
          </Chip>
        ))}
      </span>
      {row.table ? <span className="block text-12 text-muted">{listWords(row.table)}</span> : null}
      {unscanned}
    </>
  );
}
