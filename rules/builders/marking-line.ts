import type { MatchContext } from "../../lib/schema/detector.ts";

/** The line of a match, at most `reach` code units to each side, without white space and ornament at its ends. */
function lineOf({ text, start, end }: MatchContext, reach: number): string {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const stop = after.indexOf("\n");
  const line = before.slice(before.lastIndexOf("\n") + 1) + text.slice(start, end) + (stop < 0 ? after : after.slice(0, stop));
  return line.replace(/^[\s#*=_>[(|/-]{1,40}|[\s#*=_<\])|/.-]{1,40}$/g, "");
}

/** Markings stand by themselves: at the top, in a footer, behind "Classification:". In the midst of a sentence a word is a word. */
export function standsAsMarking(value: string, context: MatchContext, longest = 90): boolean {
  const line = lineOf(context, longest);
  if (line.length > longest || /[?!]$/.test(line)) return false;
  if (line.length <= value.length + 2) return true;
  if (
    /(?:classification|classified|sensitivity|confidentiality|klassifizierung|clasificaci[oó]n|classificazione|schutzklasse|label|marking)[ \t]{0,4}[:=]/i.test(
      line,
    )
  )
    return true;
  const rest = line.replace(value, "");
  const upper = value === value.toUpperCase() && value !== value.toLowerCase();
  // "© 2024 Acme GmbH - Confidential - Do not distribute": pieces between dashes and bars, each of a few words.
  const pieces = rest.split(/[|•·–—©]|--| - |\/\/|[:;,]\s/).filter((piece) => piece.trim() !== "");
  return (
    pieces.every((piece) => piece.trim().split(/\s+/).length <= (upper ? 5 : 3)) &&
    !/\b(?:is|are|be|was|the|your|our|my|ist|sind|est|son)\b/i.test(rest)
  );
}
