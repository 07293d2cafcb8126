import { ChevronRight } from "lucide-react";
import { useId, useState } from "react";
import { Chip } from "../../components/chip.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import type { FindingCount } from "../../lib/schema/activity.ts";
import { severityRank } from "../../lib/schema/finding.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { findingWords } from "../own-pages/finding-name.ts";
import { clockTime } from "../own-pages/when.ts";
import type { Entry } from "./entries.ts";
import type { EntryContext } from "./entry-context.ts";
import { EntryDetail } from "./entry-detail.tsx";
import { fateWords, titleOf } from "./entry-words.ts";

const mostChips = 3;

/** One line, which opens. */
export function EntryLine({ entry, context }: { readonly entry: Entry; readonly context: EntryContext }) {
  const [open, setOpen] = useState(false);
  const detail = useId();
  const { activity, dispute } = entry;
  const found = [...(activity?.findings ?? [])].sort((one, other) => severityRank(other.severity) - severityRank(one.severity));
  const fate = dispute?.row.fate === "held-back" ? dispute.row.fate : entry.row.fate;
  return (
    <li className="entry" data-open={open}>
      <button type="button" className="line" aria-expanded={open} aria-controls={detail} onClick={() => setOpen(!open)}>
        <ChevronRight size={16} aria-hidden="true" className="chevron" />
        <span className="clock">{clockTime(entry.at)}</span>
        <span className="what">
          <span className="title">{titleOf(entry, activity ? (context.tools[activity.tool] ?? activity.tool) : "")}</span>
          <span className="chips">
            {found.slice(0, mostChips).map((finding) => (
              <Found key={finding.detector} finding={finding} context={context} />
            ))}
            {found.length > mostChips ? <Chip>{sayHere("record.more", { count: found.length - mostChips })}</Chip> : null}
            {dispute ? <Chip tone="notice">{sayHere("record.disputed")}</Chip> : null}
          </span>
        </span>
        <span className="outcome">{activity && activity.kind !== "visit" ? sayHere(`outcome.${activity.outcome}`) : ""}</span>
        <StatusDot {...fateWords(fate)} />
      </button>
      <div id={detail}>{open ? <EntryDetail entry={entry} context={context} /> : null}</div>
    </li>
  );
}

function Found({ finding, context }: { readonly finding: FindingCount; readonly context: EntryContext }) {
  const severe = finding.severity === "critical" ? "stop" : finding.severity === "high" ? "caution" : "neutral";
  return <Chip tone={severe}>{findingWords(finding, context.own)}</Chip>;
}
