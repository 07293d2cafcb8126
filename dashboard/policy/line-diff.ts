/** Lines that a text lost and gained, with a few around each change. Pure. */
export interface DiffLine {
  /** "between": lines that are the same and left out. */
  readonly kind: "same" | "gone" | "new" | "between";
  readonly text: string;
}

const around = 2;
/** Lines times lines that are compared; beyond it the changed part is shown as one change, which is true, too, but longer. */
const mostCompared = 4_000_000;

/** Empty for two equal texts. */
export function lineDiff(before: string, after: string): DiffLine[] {
  if (before === after) return [];
  const [old, now] = [before.split("\n"), after.split("\n")];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return shorten([
    ...lines("same", old.slice(0, start)),
    ...compare(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...lines("same", now.slice(now.length - end)),
  ]);
}

const lines = (kind: DiffLine["kind"], some: readonly string[]): DiffLine[] => some.map((text) => ({ kind, text }));

/** By the longest run of lines that both have, in order. */
function compare(old: readonly string[], now: readonly string[]): DiffLine[] {
  if (old.length * now.length > mostCompared) return [...lines("gone", old), ...lines("new", now)];
  // longest[i][j]: how many lines the rests of both from there on have in common.
  const longest = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1));
  const common = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      longest[i]![j] = old[i] === now[j] ? common(i + 1, j + 1) + 1 : Math.max(common(i + 1, j), common(i, j + 1));
  const found: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      found.push({ kind: "same", text: now[j] ?? "" });
      [i, j] = [i + 1, j + 1];
    } else if (i < old.length && (j === now.length || common(i + 1, j) >= common(i, j + 1))) {
      found.push({ kind: "gone", text: old[i++] ?? "" });
    } else found.push({ kind: "new", text: now[j++] ?? "" });
  }
  return found;
}

/** Leaves out what is further than a few lines from any change; between two changes a line says so. */
function shorten(all: readonly DiffLine[]): DiffLine[] {
  const near = new Set(
    all.flatMap(({ kind }, at) =>
      kind === "same" ? [] : Array.from({ length: 2 * around + 1 }, (_, step) => at - around + step),
    ),
  );
  const shown: DiffLine[] = [];
  for (const [at, line] of all.entries()) {
    if (near.has(at)) shown.push(line);
    else if (shown.length > 0 && shown.at(-1)?.kind !== "between") shown.push({ kind: "between", text: "" });
  }
  return shown.at(-1)?.kind === "between" ? shown.slice(0, -1) : shown;
}
