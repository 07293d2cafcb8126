/**
 * True if every match of the pattern ends where its group of this name ends: the group is always there, and nothing but looks ahead
 * stand behind it. Then the group's place need not be asked for, which costs as much as the match.
 */
export function endsWithGroup(source: string, group: string): boolean {
  let depth = 0;
  /** Where the group begins that stands open on the outermost level. */
  let outer = 0;
  let isLast = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (depth === 0 && sign === "|") return false;
    if (depth === 0 && isLast && !/^(?:\(\?[=!]|\$)/.test(source.slice(at, at + 3))) return false;
    if (sign === "\\") at++;
    else if (sign === "[") at = classEnd(source, at);
    else if (sign === "(" && depth++ === 0) outer = at;
    else if (sign === ")" && --depth === 0) isLast ||= source.startsWith(`(?<${group}>`, outer);
  }
  return isLast;
}

function classEnd(source: string, at: number): number {
  while (at < source.length && source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
  return at;
}
