/**
 * Where the line begins that `at` is on, but no farther back than `reach` code units: a text may be one long line, and looking for its
 * beginning from every match would take the square of its length.
 */
export function lineStart(text: string, at: number, reach: number): number {
  const from = Math.max(0, at - reach);
  return from + text.slice(from, at).lastIndexOf("\n") + 1;
}
