/** Did the edited text arrive, and did nothing come along that was taken out of it? The only ground on which anybody is told "edited". */
import { occurrences, squeeze, stayedOut } from "./confirm-redaction.ts";

export interface EditEvidence {
  /** The composer's text before and after the release. */
  readonly before: string;
  readonly after: string;
  readonly pasted: string;
  /** Values that are not in the edited text any more. */
  readonly gone: readonly string[];
}

/**
 * Editors make lists, quotes and paragraphs of their own of what is pasted, so that only letters and digits are compared. What went is
 * looked for as it was, but for white space.
 */
export function confirmEdit({ before, after, pasted, gone }: EditEvidence): boolean {
  const arrived = occurrences(signs(after), signs(pasted)) > occurrences(signs(before), signs(pasted));
  return arrived && stayedOut(gone, squeeze(before), squeeze(after));
}

/** Of a text of signs alone all that is not white space. */
function signs(text: string): string {
  const kept = text.replace(/[^\p{L}\p{N}]+/gu, "");
  return kept === "" ? squeeze(text) : kept;
}
