/** Lists of numbers as base64, for policies: entries of whole numbers, each column with its own number of bytes, lowest byte first. */
import { decodeBase64 } from "../models/decode-base64.ts";

/**
 * Bytes of each column. Hashes are two signed numbers of 32 bits, all others count from 0.
 * `words`: hash. `cells`: hash, row, weight. `prints`: hash, document.
 */
export const columns = { words: [4, 4], cells: [4, 4, 3, 1], prints: [4, 4, 2] } as const;
export type Columns = keyof typeof columns;

/** `numbers`: entry after entry. Throws a RangeError for a number that its column cannot hold. */
export function packList(numbers: readonly number[], kind: Columns): string {
  const widths = columns[kind];
  const bytes: number[] = [];
  numbers.forEach((number, i) => {
    const width = widths[i % widths.length]!;
    if (width < 4 && (number < 0 || number >= 2 ** (8 * width))) throw new RangeError(`a number of ${kind} does not fit`);
    for (let byte = 0; byte < width; byte++) bytes.push((number >>> (8 * byte)) & 255);
  });
  return encodeBase64(bytes);
}

export function unpackList(text: string, kind: Columns): number[] {
  const widths = columns[kind];
  const bytes = decodeBase64(text);
  const size = widths.reduce<number>((sum, width) => sum + width, 0);
  const numbers: number[] = [];
  for (let at = 0; at + size <= bytes.length; ) {
    for (const width of widths) {
      let number = 0;
      for (let byte = 0; byte < width; byte++) number |= bytes[at++]! << (8 * byte);
      numbers.push(number);
    }
  }
  return numbers;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function encodeBase64(bytes: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const [a, b = 0, c = 0] = bytes.slice(i, i + 3) as [number, number?, number?];
    const bits = (a << 16) | (b << 8) | c;
    const letters = [18, 12, 6, 0].map((shift) => alphabet[(bits >>> shift) & 63]).join("");
    parts.push(letters.slice(0, Math.min(4, bytes.length - i + 1)).padEnd(4, "="));
  }
  return parts.join("");
}
