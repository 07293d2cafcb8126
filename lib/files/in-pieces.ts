/** A long passage in several: whoever judges them begins with the first while the next is on its way, and no message is so large that it is felt. */
import type { Passage, Spot } from "../schema/reading.ts";

/** As much is judged in one go. UTF-16 code units. */
const piece = 131_072;

/** Cut at ends of lines, at an empty line if there is one near, and never within a spot. What has no lines stays whole. */
export function* inPieces(passage: Passage): Generator<Passage> {
  const { text, spots, part, where } = passage;
  // Without spots all of it is one, which is rewritten whole.
  if (text.length <= piece || (part !== undefined && spots === undefined)) return yield passage;
  let spot = 0;
  for (let at = 0; at < text.length; ) {
    let end = endOfPiece(text, at);
    const inside: Spot[] = [];
    for (; spots && spot < spots.length && spots[spot]!.start < end; spot++) {
      const next = spots[spot]!;
      if (next.end > end) end = behindLine(text, next.end);
      inside.push({ ...next, start: next.start - at, end: next.end - at });
    }
    yield {
      text: text.slice(at, end),
      where,
      ...(spots ? { spots: inside } : {}),
      ...(part !== undefined ? { part } : {}),
      ...(at > 0 ? { continues: true } : {}),
    };
    at = end;
  }
}

function endOfPiece(text: string, at: number): number {
  if (text.length - at <= piece) return text.length;
  const empty = text.lastIndexOf("\n\n", at + piece - 2);
  if (empty >= at + piece / 2) return empty + 2;
  const line = text.lastIndexOf("\n", at + piece - 1);
  return line > at ? line + 1 : behindLine(text, at + piece);
}

function behindLine(text: string, from: number): number {
  const line = text.indexOf("\n", from);
  return line < 0 ? text.length : line + 1;
}
