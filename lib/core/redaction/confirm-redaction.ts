/** Did the redacted text really take the place of the original? The only ground on which anybody is told "redacted". */

export interface RedactionEvidence {
  /** The composer's text before and after the release. */
  readonly before: string;
  readonly after: string;
  /** What was pasted. */
  readonly pasted: string;
  /** Every placeholder of the redacted text, one entry for each time that it stands there. */
  readonly placeholders: readonly string[];
  /** The values that had to stay out. */
  readonly withheld: readonly string[];
}

/**
 * True only if every placeholder has arrived and no withheld value stands in the composer more often than before.
 * Editors reshape what is pasted (blank lines, lists, quotes), so the rest of the text is no part of the proof.
 */
export function confirmRedaction({ before, after, pasted, placeholders, withheld }: RedactionEvidence): boolean {
  const [old, now] = [squeeze(before), squeeze(after)];
  // Where only the HTML's hidden parts held something, no placeholder tells that the plain text has arrived: the text must.
  for (const part of placeholders.length > 0 ? new Set(placeholders) : [pasted]) {
    const expected = Math.max(1, placeholders.filter((other) => other === part).length);
    if (occurrences(now, squeeze(part)) - occurrences(old, squeeze(part)) < expected) return false;
  }
  return stayedOut(withheld, old, now);
}

/** True if none of the values stands more often in the text than before. Both texts squeezed. */
export function stayedOut(values: readonly string[], before: string, after: string): boolean {
  return values.every((value) => occurrences(after, squeeze(value)) <= occurrences(before, squeeze(value)));
}

/** Without white space and invisible characters, which editors add and drop. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, "");
}

/** How often the part stands in the text, without overlap; 0 for an empty part. */
export function occurrences(text: string, part: string): number {
  return part === "" ? 0 : text.split(part).length - 1;
}
