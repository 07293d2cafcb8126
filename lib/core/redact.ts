/** Takes the found values out of a text and leaves in their place what kind of value stood there. */
import type { Family, Finding } from "../schema/finding.ts";

export interface Redacted {
  readonly text: string;
  /** The placeholders that stand in `text`, by position, one entry for each time. */
  readonly placeholders: readonly string[];
}

/** What a placeholder calls a family that people know by another word. */
const labels: Partial<Readonly<Record<Family, string>>> = { BANK: "ACCOUNT", GOVID: "ID" };

/**
 * "Ana: [EMAIL_1], Ben: [EMAIL_2], Ana again: [EMAIL_1]": the same value gets the same placeholder, and no placeholder that
 * already stands in the text is used. `findings` by start and without overlaps, as `classify` returns them.
 */
export function redact(text: string, findings: readonly Finding[]): Redacted {
  const used = new Set(text.match(/\[[A-Z]{1,20}_[0-9]{1,9}\]/g));
  const placeholderOf = new Map<string, string>();
  const counts = new Map<string, number>();
  const parts: string[] = [];
  const placeholders: string[] = [];
  let at = 0;
  for (const { start, end, family } of findings) {
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
