/** How a value is written into the room that its placeholder leaves. */

export interface Fitted {
  /** What is shown: the value, or its two ends. */
  readonly shown: string;
  readonly width: number;
  /** Of the placeholder's own letters. */
  readonly scale: number;
  /** True where it is not whole. */
  readonly cut: boolean;
}

/** Smaller letters than this are hard to read beside the page's own. */
const smallest = 0.8;
/** Left and right of the letters. CSS pixels. */
export const padding = 6;

/** `room`: as wide as the placeholder, and what is free behind it. `measure`: how wide a text is at full size. CSS pixels. */
export function fitValue(value: string, own: number, room: number, measure: (text: string) => number): Fitted {
  const natural = measure(value) + padding;
  if (natural <= room) return { shown: value, width: Math.max(own, natural), scale: 1, cut: false };
  const scale = Math.max(smallest, room / natural);
  if (natural * scale <= room) return { shown: value, width: room, scale, cut: false };
  let kept = Math.max(2, Math.floor((value.length * room) / (natural * scale)) - 1);
  let shown = endsOf(value, kept);
  while (kept > 2 && (measure(shown) + padding) * scale > room) shown = endsOf(value, --kept);
  return { shown, width: room, scale, cut: true };
}

/** Where a placeholder is broken over lines: the value, broken over the same. Null where they have no room for all of it. */
export function breakValue(
  value: string,
  rooms: readonly number[],
  measure: (text: string) => number,
): { readonly parts: readonly string[]; readonly scale: number } | null {
  for (const scale of [1, smallest]) {
    const parts: string[] = [];
    let left = [...value];
    for (const room of rooms) {
      let count = 0;
      while (count < left.length && (measure(left.slice(0, count + 1).join("")) + padding) * scale <= room) count += 1;
      parts.push(left.slice(0, count).join(""));
      left = left.slice(count);
    }
    if (left.length === 0) return { parts, scale };
  }
  return null;
}

/** More of the beginning than of the end: by that people know a name or an address. */
function endsOf(value: string, kept: number): string {
  const letters = [...value];
  const head = Math.ceil(kept * 0.6);
  return `${letters.slice(0, head).join("")}…${letters.slice(letters.length - (kept - head)).join("")}`;
}
