/** What opens a comment of several lines, and what closes it. */
const blocks: readonly (readonly [string, string])[] = [
  ["/*", "*/"],
  ["<!--", "-->"],
  ['"""', '"""'],
  ["'''", "'''"],
  ["(*", "*)"],
  ["{-", "-}"],
  ["=begin", "=end"],
];

/** What closes the comment that is open behind a line; null if none is. `line` without the spaces around it, `closes` from the line before. */
export function openComment(line: string, closes: string | null): string | null {
  if (closes !== null) return line.includes(closes) ? null : closes;
  for (const [open, close] of blocks) {
    const at = line.indexOf(open);
    if (at === 0 || (at > 0 && open.length === 3)) return line.indexOf(close, at + open.length) < 0 ? close : null;
  }
  return null;
}
