/** A list of words and what they can be: given name, surname, place and so on. Words are known by 24 bits of their hash, so about one foreign word in 250 is taken for one of the list. */
import { decodeBase64 } from "./decode-base64.ts";
import { readKeys } from "./sparse-weights.ts";

/** As the training writes it; see scripts/train. */
export interface PackedGazetteer {
  /** Base64: like the keys of `PackedWeights`. */
  readonly keys: string;
  /** Base64: the flags of each key. */
  readonly flags: string;
}

/** What a word can be; several at once. */
export const wordFlags = {
  given: 1,
  surname: 2,
  city: 4,
  country: 8,
  /** Inc., GmbH, University. */
  organisation: 16,
  /** Mr., Frau, Dr. */
  title: 32,
  /** Street, Straße, rue. */
  street: 64,
  /** An ordinary word, too. */
  word: 128,
} as const;

export interface Gazetteer {
  /** The flags of a word by the 32-bit hash of its lower-case form; 0 for an unknown one. */
  flagsOf(hash: number): number;
}

export function unpackGazetteer(packed: PackedGazetteer): Gazetteer {
  const keys = readKeys(decodeBase64(packed.keys));
  const flags = decodeBase64(packed.flags);
  const bits = 33 - Math.clz32(Math.max(keys.length, 2) - 1);
  const mask = (1 << bits) - 1;
  // 24 bits of key and 8 of flags in one slot; no key is 0.
  const slots = new Int32Array(1 << bits);
  for (let i = 0; i < keys.length; i++) {
    let slot = keys[i]! & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = (keys[i]! << 8) | flags[i]!;
  }
  return {
    flagsOf(hash) {
      const key = hash >>> 8;
      let slot = key & mask;
      for (let held = slots[slot]!; held !== 0; held = slots[slot]!) {
        if (held >>> 8 === key) return held & 255;
        slot = (slot + 1) & mask;
      }
      return 0;
    },
  };
}
