/** For tools that give back a redacted text and no offsets. */

export interface RedactedSpan {
  readonly start: number;
  readonly end: number;
  /** Which step took it out. */
  readonly step: number;
}

/**
 * A private-use character, which no text of ours holds: what a step puts in place of every value. A tool runs once a kind of value, in
 * its own order, because the words that it would put there stand in ordinary text, too.
 */
export const redactionMark = "\ue010";

/** Runs the steps one after the other and says what each took out, in offsets of `text`. */
export function redactInSteps(text: string, steps: readonly ((text: string) => string)[]): RedactedSpan[] {
  const spans: RedactedSpan[] = [];
  let current = text;
  // Where each code unit of `current` begins and ends in `text`; a mark covers all that it stands for.
  let units: { start: number; end: number }[] | null = null;
  steps.forEach((redact, step) => {
    const redacted = redact(current);
    if (redacted === current) return;
    units ??= Array.from({ length: text.length }, (_, start) => ({ start, end: start + 1 }));
    const next: { start: number; end: number }[] = [];
    let from = 0;
    let marked = "";
    for (const { start, end } of takenOut(current, redacted)) {
      const whole = { start: units[start]!.start, end: units[end - 1]!.end };
      spans.push({ ...whole, step });
      for (let index = from; index < start; index++) next.push(units[index]!);
      next.push(whole);
      marked += current.slice(from, start) + redactionMark;
      from = end;
    }
    for (let index = from; index < units.length; index++) next.push(units[index]!);
    units = next;
    current = marked + current.slice(from);
  });
  return spans;
}

/**
 * What was taken out of `before` where `after` has marks: what lies between two runs of marks is looked for behind what came before
 * it, and the first place wins. Marks that `before` has already are no news. Ends early where the two cannot be laid side by side.
 */
function takenOut(before: string, after: string): { start: number; end: number }[] {
  const kept = after.split(/\ue010+/);
  const spans: { start: number; end: number }[] = [];
  if (!before.startsWith(kept[0] ?? "")) return [];
  let at = kept[0]?.length ?? 0;
  for (let index = 1; index < kept.length; index++) {
    const piece = kept[index]!;
    // A value is one character long at least; the last piece ends the text.
    const next = index === kept.length - 1 ? before.length - piece.length : before.indexOf(piece, at + 1);
    if (next <= at || !before.startsWith(piece, next)) break;
    for (const { index: start, 0: value } of before.slice(at, next).matchAll(/[^\ue010]+/g)) {
      spans.push({ start: at + start, end: at + start + value.length });
    }
    at = next + piece.length;
  }
  return spans;
}
