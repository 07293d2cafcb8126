import { lineStart } from "./line-start.ts";

/** What stands before the value on the line of a setting: a name, perhaps with a dash of a list or a command of the shell. */
const head =
  /^[ \t]*(?:-[ \t]+)?(?:(?:export|set|setx|ENV|ARG|env)[ \t]+)?["']?[A-Za-z0-9_.-]{1,80}["']?(=|[ \t]*:[ \t]+|[ \t]*=[ \t]*)$/;
const tail = /^[ \t]*(?:[#;].{0,200})?\r?$/;
/** A line of YAML, of properties or of an environment file; not one of a program. */
const setting =
  /^[ \t]*(?:-[ \t]+)?(?:[A-Za-z0-9_.-]{1,80}[ \t]*[:=](?:[ \t]?[^(){};]{0,200}[^(){};,\s])?|#.{0,200}|\[[^\]]{1,60}\])[ \t]*\r?$/;

const longestHead = 160;

/**
 * True if the value from `start` to `end` fills its line behind its name, as in YAML, properties, INI and environment files, so that
 * it is meant as it stands. `name: value` and `name = value` need a neighbour of the same kind; `NAME=value` does not.
 */
export function isSettingLine(text: string, start: number, end: number): boolean {
  const first = lineStart(text, start, longestHead + 1);
  if (start - first > longestHead) return false;
  const found = head.exec(text.slice(first, start));
  const lineEnd = endOfLine(text, end);
  if (found === null || !tail.test(text.slice(end, lineEnd))) return false;
  if (found[1] === "=") return true;
  const before = text.slice(lineStart(text, Math.max(0, first - 1), 300), Math.max(0, first - 1));
  const after = text.slice(lineEnd + 1, endOfLine(text, lineEnd + 1));
  return (first > 0 && setting.test(before)) || (lineEnd < text.length && setting.test(after));
}

/** No further than 300 characters: a longer line is no setting. */
function endOfLine(text: string, from: number): number {
  const end = text.slice(from, from + 300).indexOf("\n");
  return end < 0 ? Math.min(text.length, from + 300) : from + end;
}
