/** Who takes turns in each round: the browser as it comes, one whose extension does nothing, and one with ours. */
export type Side = "without" | "empty" | "with";

/** The order changes from round to round, so that nobody always comes after the same one. */
export function turns<Each extends Side>(sides: readonly Each[], round: number): readonly Each[] {
  const first = round % sides.length;
  return [...sides.slice(first), ...sides.slice(0, first)];
}
