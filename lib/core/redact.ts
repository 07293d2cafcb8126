/** Takes the found values out of a text and leaves in their place what kind of value stood there. */
import type { Family, Finding } from "../schema/finding.ts";

export interface Redacted {
  readonly text: string;
  /** The placeholders that stand in `text`, by position, one entry for each time. */
  readonly placeholders: readonly string[];
}

const placeholderForm = /\[[A-Z]{1,20}_[0-9]{1,9}\]/g;

/** What a placeholder calls a family that people know by another word. */
const labels: Partial<Readonly<Record<Family, string>>> = { BANK: "ACCOUNT", GOVID: "ID" };

/**
 * "Ana: [EMAIL_1], Ben: [EMAIL_2], Ana again: [EMAIL_1]": the same value gets the same placeholder, and no placeholder that
 * already stands in the text is used. Findings that overlap go as one, under the name of the first. `findings` by start, as `classify`
 * returns them.
 */
export function redact(text: string, findings: readonly Finding[]): Redacted {
  const used = new Set(text.match(placeholderForm));
  const placeholderOf = new Map<string, string>();
  const counts = new Map<string, number>();
  const parts: string[] = [];
  const placeholders: string[] = [];
  let at = 0;
  for (const { start, end, family } of joinOverlaps(findings)) {
    const label = labels[family] ?? family;
    const key = `${label} ${text.slice(start, end)}`;
    const placeholder = placeholderOf.get(key) ?? nextPlaceholder(label, counts, used);
    placeholderOf.set(key, placeholder);
    parts.push(text.slice(at, start), placeholder);
    placeholders.push(placeholder);
    at = end;
  }
  parts.push(text.slice(at));
  return { text: parts.join(""), placeholders };
}

/** Of findings that overlap, one from where the first begins to where the last ends. */
function joinOverlaps(findings: readonly Finding[]): Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings) {
    const last = joined.at(-1);
    if (last === undefined || finding.start >= last.end) joined.push(finding);
    else if (finding.end > last.end) joined[joined.length - 1] = { ...last, end: finding.end };
  }
  return joined;
}

function nextPlaceholder(label: string, counts: Map<string, number>, used: ReadonlySet<string>): string {
  let count = counts.get(label) ?? 0;
  let placeholder: string;
  do placeholder = `[${label}_${++count}]`;
  while (used.has(placeholder));
  counts.set(label, count);
  return placeholder;
}

/** The values themselves, each once: to check, in memory, that none of them is in the composer afterwards. */
export function withheldValues(text: string, findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ start, end }) => text.slice(start, end)))];
}

export interface FullyRedacted extends Redacted {
  /** False if something was still found after the last round: such a text must not go on. */
  readonly clean: boolean;
  /** What was taken out, each value once. */
  readonly withheld: readonly string[];
}

/** What one finding hides can come to light when it is gone; more rounds than this mean that something is wrong. */
const mostRounds = 4;

/** Redacts, and again as long as `find` finds something in what is left. `findings` are those of `text` itself. */
export function redactUntilClean(
  text: string,
  findings: readonly Finding[],
  find: (text: string) => readonly Finding[],
): FullyRedacted {
  const made = new Set<string>();
  const withheld = new Set<string>();
  let left = text;
  let found = findings;
  for (let round = 0; round < mostRounds && found.length > 0; round++) {
    for (const value of withheldValues(left, found)) withheld.add(value);
    const redacted = redact(left, found);
    for (const placeholder of redacted.placeholders) made.add(placeholder);
    left = redacted.text;
    found = find(left);
  }
  const placeholders = (left.match(placeholderForm) ?? []).filter((placeholder) => made.has(placeholder));
  // A value of a later round may hold a placeholder of an earlier one, which is no secret and stands there rightly.
  return { text: left, placeholders, clean: found.length === 0, withheld: [...withheld].filter((value) => !made.has(value)) };
}
