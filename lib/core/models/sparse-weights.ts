/**
 * The weights of a linear model over hashed features, in the form in which they are shipped: only the features that matter, known by
 * the upper 24 bits of their hash, so that a word that was never seen weighs nothing instead of what another word weighs.
 */
import { decodeBase64 } from "./decode-base64.ts";

/** As the training writes it; see scripts/train. */
export interface PackedWeights {
  /** What each column tells apart. */
  readonly classes: readonly string[];
  /** Base64: the keys in rising order, as the differences, seven bits a byte, the last byte of each with the high bit set. */
  readonly keys: string;
  /** Base64: one signed byte for each feature and class, class by class. */
  readonly weights: string;
  /** One whole step of a weight. */
  readonly step: number;
  readonly bias: readonly number[];
}

export interface SparseWeights {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  readonly step: number;
  /** Number of features. */
  readonly size: number;
  /** The row of a feature by its 32-bit hash; -1 for one that is not known. */
  find(hash: number): number;
  /** The weight of `row` for `column` is `rows[row * classes.length + column] * step`. */
  readonly rows: Int8Array;
}

export function unpackWeights(packed: PackedWeights): SparseWeights {
  const keys = readKeys(decodeBase64(packed.keys));
  const bytes = decodeBase64(packed.weights);
  const width = packed.classes.length;
  const rows = new Int8Array(keys.length * width);
  for (let column = 0, at = 0; column < width; column++) {
    for (let row = 0; row < keys.length; row++) rows[row * width + column] = bytes[at++]!;
  }
  const bits = 33 - Math.clz32(Math.max(keys.length, 2) * 2 - 1);
  const mask = (1 << bits) - 1;
  const slots = new Int32Array(1 << bits);
  keys.forEach((key, row) => {
    let slot = key & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = row + 1;
  });
  return {
    classes: packed.classes,
    bias: packed.bias,
    step: packed.step,
    size: keys.length,
    rows,
    find(hash) {
      const key = hash >>> 8;
      let slot = key & mask;
      for (let held = slots[slot]!; held !== 0; held = slots[slot]!) {
        if (keys[held - 1] === key) return held - 1;
        slot = (slot + 1) & mask;
      }
      return -1;
    },
  };
}

/** Sorted keys of 24 bits from their differences. */
export function readKeys(bytes: Uint8Array): Int32Array {
  const keys: number[] = [];
  let key = 0;
  let delta = 0;
  for (const byte of bytes) {
    delta = (delta << 7) | (byte & 127);
    if (byte < 128) continue;
    key += delta;
    delta = 0;
    keys.push(key);
  }
  return Int32Array.from(keys);
}
