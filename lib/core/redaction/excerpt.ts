/** A text as people look it over: the found values, and around each so much of the rest that they know it again. */
import type { Finding } from "../../schema/finding.ts";

/** Findings that overlap, as one. Hidden or kept as a whole. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly findings: readonly Finding[];
}

export type ExcerptPiece =
  | { readonly kind: "text"; readonly text: string }
  /** So many UTF-16 code units are left out here. */
  | { readonly kind: "gap"; readonly length: number }
  | { readonly kind: "span"; readonly span: Span };

export interface Excerpt {
  readonly pieces: readonly ExcerptPiece[];
  /** Spans that there was no room for. */
  readonly more: number;
}

/** UTF-16 code units of text around a span and altogether; spans. */
export interface ExcerptLimits {
  readonly around: number;
  readonly text: number;
  readonly spans: number;
}

/** By start. `findings` in any order. */
export function spansOf(findings: readonly Finding[]): Span[] {
  const spans: { start: number; end: number; findings: Finding[] }[] = [];
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = spans.at(-1);
    if (last && finding.start < last.end) {
      last.end = Math.max(last.end, finding.end);
      last.findings.push(finding);
    } else spans.push({ start: finding.start, end: finding.end, findings: [finding] });
  }
  return spans;
}

/** What a span says: the same text is the same choice wherever it stands. */
export function spanText(text: string, { start, end }: Pick<Span, "start" | "end">): string {
  return text.slice(start, end);
}

/** Which findings are hidden and which are kept, where the person keeps the spans with these texts. */
export function splitByChoice(
  text: string,
  findings: readonly Finding[],
  keep: ReadonlySet<string>,
): { readonly hidden: Finding[]; readonly kept: Finding[] } {
  const hidden: Finding[] = [];
  const kept: Finding[] = [];
  for (const span of spansOf(findings)) (keep.has(spanText(text, span)) ? kept : hidden).push(...span.findings);
  return { hidden, kept };
}

/** What does not fit is counted. */
export function excerpt(text: string, spans: readonly Span[], limits: ExcerptLimits): Excerpt {
  const pieces: ExcerptPiece[] = [];
  let room = limits.text;
  let at = 0;
  let shown = 0;
  for (const span of spans) {
    if (shown >= limits.spans || room <= 0) break;
    room -= between(pieces, text, at, span.start, shown === 0 ? 0 : limits.around, limits.around);
    pieces.push({ kind: "span", span });
    at = span.end;
    shown += 1;
  }
  between(pieces, text, at, text.length, limits.around, 0);
  return { pieces, more: spans.length - shown };
}

/** `after` code units from `start` on, `before` up to `end`, and a gap between them if there is anything left. */
function between(pieces: ExcerptPiece[], text: string, start: number, end: number, after: number, before: number): number {
  const first = whole(text, Math.min(end, start + after), start);
  const second = whole(text, Math.max(first, end - before), first);
  // A gap must leave out more than it takes to say so.
  const cut = second - first > 24;
  const parts = cut ? [text.slice(start, first), text.slice(second, end)] : [text.slice(start, end)];
  const [head = "", tail] = parts;
  if (head !== "") pieces.push({ kind: "text", text: head });
  if (cut) pieces.push({ kind: "gap", length: second - first });
  if (tail) pieces.push({ kind: "text", text: tail });
  return parts.reduce((sum, part) => sum + part.length, 0);
}

/** Not between the two halves of a character. */
function whole(text: string, at: number, least: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff && at > least ? at - 1 : at;
}
