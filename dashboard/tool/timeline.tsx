import { Chip } from "../../components/chip.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import type { TimelineRow, ToolPageReply } from "../../lib/schema/dashboard-api.ts";
import { DataTable } from "../ui/data-table.tsx";
import { Moment } from "../ui/moment.tsx";
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
import { say } from "../words/say.ts";

/** What happened with the tool, newest first. Names and counts are all there is: no text was ever recorded. */
export function Timeline({ rows, names }: { readonly rows: readonly TimelineRow[]; readonly names: ToolPageReply["names"] }) {
  if (rows.length === 0) return <p className="py-4 text-muted">{say("No activities on this page.")}</p>;
  return (
    <DataTable
      label={say("Activities, newest first")}
      rows={rows}
      rowId={(row) => row.id}
      columns={[
        { id: "when", head: say("When"), fixed: true, cell: (row) => <Moment at={row.occurredAt} /> },
        { id: "what", head: say("What"), cell: (row) => kindLabels[row.kind] },
        {
          id: "what-came-of-it",
          head: say("What came of it"),
          cell: (row) => (
            <>
              <StatusDot {...outcomeLabels[row.outcome]} />
              {row.reason ? <span className="text-muted"> · {reasonLabel(row.reason)}</span> : null}
              {row.reasonWords ? <q className="block text-12 text-muted">{row.reasonWords}</q> : null}
              {row.kept ? (
                <span className="block text-12 text-muted">{say("{kept} of them went along", { kept: row.kept })}</span>
              ) : null}
              {row.disputed ? (
                <span className="block text-12 text-muted">
                  {say("Reported as wrong: {value}", { value: disputeLabels[row.disputed] })}
                </span>
              ) : null}
            </>
          ),
        },
        { id: "found", head: say("Found"), wide: true, cell: (row) => <Found row={row} names={names} /> },
        {
          id: "rule",
          head: say("Rule"),
          cell: (row) => (
            <span className="block leading-4">
              {row.rule ? <span className="block font-mono text-12">{row.rule}</span> : null}
              <span className="block text-12 text-muted">{actionLabels[row.action]}</span>
            </span>
          ),
        },
      ]}
    />
  );
}

function Found({ row, names }: { readonly row: TimelineRow; readonly names: ToolPageReply["names"] }) {
  // What was not checked whole may still hold what was found in the rest.
  const unscanned = row.unscanned ? <span className="block text-muted">{unscannedLabels[row.unscanned]}</span> : null;
  if (unscanned && row.findings.length === 0) return unscanned;
  if (row.findings.length === 0) return <span className="text-muted">{row.kind === "visit" ? "–" : say("Nothing")}</span>;
  return (
    <>
      <span className="chips">
        {row.findings.map((finding) => (
          <Chip
            key={finding.detector}
            count={count(finding.count)}
            tone={severityLabels[finding.severity].tone}
            title={say("{label} severity, {confidence}, {distinct} different", {
              label: severityLabels[finding.severity].label,
              confidence: finding.confidence,
              distinct: count(finding.distinct),
            })}
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
