import type { MatchContext } from "../../lib/schema/detector.ts";

/** True if the match is all there is to the text, but for white space, quotes and closing marks: a value that was copied by itself. */
export function standsAlone({ text, start, end }: MatchContext): boolean {
  if (start > 4 || text.length - end > 4) return false;
  return /^[\s"'(<[]*$/.test(text.slice(0, start)) && /^[\s"')>\].,;]*$/.test(text.slice(end));
}
