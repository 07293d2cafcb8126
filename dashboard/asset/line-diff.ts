/** Lines that a text lost and gained: what stands between the first and the last that differ, with a few around it. Pure. */
export interface DiffLine {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

const around = 2;

/** Empty for two equal texts. Right for one change in one place, which is what a status is; several are shown as one long one. */
export function lineDiff(before: string, after: string): DiffLine[] {
  if (before === after) return [];
  const [old, now] = [before.split("\n"), after.split("\n")];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const lines = (kind: DiffLine["kind"], some: readonly string[]) => some.map((text) => ({ kind, text }));
  return [
    ...lines("same", old.slice(Math.max(0, start - around), start)),
    ...lines("gone", old.slice(start, old.length - end)),
    ...lines("new", now.slice(start, now.length - end)),
    ...lines("same", now.slice(now.length - end, now.length - end + around)),
  ];
}
