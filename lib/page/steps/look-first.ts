/** What "look first" shows of a held text, and which of its values policy lets a person keep. */

import { stops } from "../../core/policy/holds.ts";
import { excerpt, type Span, spansOf, spanText, splitByChoice } from "../../core/redaction/excerpt.ts";
import { maskFinding } from "../../core/redaction/mask.ts";
import { freshNaming } from "../../core/redaction/placeholder-book.ts";
import { redact } from "../../core/redaction/redact.ts";
import type { Finding } from "../../schema/finding.ts";
import type { Policy } from "../../schema/policy.ts";
import { say } from "../../words/say.ts";
import type { Attempt } from "../attempt.ts";
import type { AskInput } from "../hold/ask-input.ts";
import { decideVerdict } from "../judge/judge.ts";
import type { LookFirst, LookPiece } from "../nudge/step.ts";
import { ways } from "../nudge/words.ts";
import { reasonAsk } from "./reason-ask.ts";

/** UTF-16 code units around a value and altogether, values; of each part. */
const limits = { around: 120, text: 2_400, spans: 40 } as const;

type LookInput = Pick<
  AskInput,
  "attempt" | "verdict" | "decision" | "gatePolicy" | "match" | "kinds" | "drafts" | "connected" | "naming"
>;

/** For an attempt that can be redacted. */
export function lookFirst(input: LookInput): LookFirst {
  const { attempt, verdict, decision, gatePolicy, match, kinds } = input;
  const { policy } = gatePolicy;
  const { text, plainEnd, files } = verdict;
  const way = ways[attempt.kind];
  const nameOf = ({ detector }: Finding) => kinds.get(detector)?.name.one ?? detector;
  const parts = [{ name: null, start: 0, end: plainEnd }, ...files.map((part) => ({ ...part, name: part.file.name }))]
    .map((part) => ({ ...part, held: decision.held.filter(({ start, end }) => start >= part.start && end <= part.end) }))
    .filter(({ name, held, start, end }) => held.length > 0 || (name === null && end > start));
  const shown: Span[] = [];
  // The same text is one choice: where it has to stay hidden in one place it stays so in all.
  const stay = new Set(
    spansOf(decision.held)
      .filter(({ findings }) => !findings.every((finding) => mayKeep(finding, policy)))
      .map((span) => spanText(text, span)),
  );

  const drawn = parts.map(({ name, start, end, held }) => {
    const local = spansOf(held).map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
    const { pieces, more } = excerpt(text.slice(start, end), local, limits);
    const look = pieces.map((piece): LookPiece => {
      if (piece.kind !== "span") return piece;
      const span = { ...piece.span, start: piece.span.start + start, end: piece.span.end + start };
      shown.push(span);
      const [first] = span.findings;
      return {
        kind: "value",
        key: spanText(text, span),
        masked: first ? maskFinding(first, text, kinds.get(first.detector)) : "",
        name: first ? nameOf(first) : "",
        mayKeep: !stay.has(spanText(text, span)),
      };
    });
    return { name, pieces: look, more };
  });

  /** What each span that is shown would become: placeholders are counted through a whole part, as they are when it goes on. */
  function placeholders(hidden: readonly Finding[]): (string | null)[] {
    const at = new Map<number, string>();
    let naming = input.naming ?? freshNaming;
    for (const part of parts) {
      const spans = spansOf(hidden.filter(({ start, end }) => start >= part.start && end <= part.end));
      const local = spans.flatMap(({ findings }) => findings).map(shiftedBy(part.start));
      const made = redact(text.slice(part.start, part.end), local, naming);
      naming = { ...naming, book: made.book };
      spans.forEach(({ start }, index) => void at.set(start, made.placeholders[index] ?? ""));
    }
    return shown.map(({ start }) => at.get(start) ?? null);
  }

  return {
    parts: drawn,
    more: drawn.reduce((sum, part) => sum + part.more, 0),
    choose(keep) {
      const { hidden, kept } = splitByChoice(text, decision.held, keep);
      const { action } = decideVerdict({ ...verdict, findings: kept, unscanned: null }, match.tool.id, policy);
      if (kept.length > 0 && (action === "redact" || stops(action))) return null;
      const all = hidden.length === 0;
      return {
        label: all
          ? way.proceed
          : kept.length === 0
            ? way.hide(hidden.length)
            : sayKept(attempt.kind, hidden.length, kept.length),
        askReason: kept.length > 0 && (all ? decision.action : action) === "justify" ? reasonAsk(input, way.reason) : null,
        placeholders: placeholders(hidden),
      };
    },
  };
}

function sayKept(kind: Attempt["kind"], hidden: number, count: number): string {
  return say(`steps.look.${kind === "clipboard" ? "paste" : kind}`, { hidden, count });
}

const shiftedBy = (by: number) => (finding: Finding) => ({ ...finding, start: finding.start - by, end: finding.end - by });

/** Credentials stay hidden unless policy says otherwise; where policy asks for a reason, keeping a value needs one. */
function mayKeep({ category }: Finding, policy: Policy): boolean {
  const keep = policy.preview?.keep ?? "unless-secret";
  return keep === "any" || (keep === "unless-secret" && category !== "credential");
}
