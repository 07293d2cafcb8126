/** For whoever has the words, rows and documents: the lists that go into a policy. */
import { packExactData } from "./exact-data.ts";
import { fewestPrints, packFingerprints } from "./fingerprints.ts";
import { packDictionary } from "./keyword-dictionary.ts";
import { plainForm } from "./own-data.ts";
import { packList } from "./packed-list.ts";
import type { HashKey } from "./token-hashes.ts";

export interface PackedList {
  /** Base64, as a policy holds it. */
  readonly packed: string;
  /** How many words, cells or fingerprints that are. */
  readonly entries: number;
}

/** Words without a letter or digit are left out, and so is what stands there twice. */
export function packWords(words: readonly string[], key: HashKey): PackedList {
  const { hashes } = packDictionary([...new Set(words.map(plainForm))], key);
  const seen = new Set<string>();
  const once: number[] = [];
  for (let i = 0; i < hashes.length; i += 2) {
    const name = `${hashes[i]},${hashes[i + 1]}`;
    if (!seen.has(name)) once.push(hashes[i]!, hashes[i + 1]!);
    seen.add(name);
  }
  return { packed: packList(once, "words"), entries: once.length / 2 };
}

/** At most 16 million rows. Short cells and what many rows share are left out. */
export function packRows(rows: readonly (readonly string[])[], key: HashKey): PackedList {
  const { cells } = packExactData(
    rows.map((row) => row.map(plainForm)),
    key,
  );
  return { packed: packList(cells, "cells"), entries: cells.length / 4 };
}

/** At most 65,536 documents. `tooShort`: those, by number from 0, of which no text can ever share enough. */
export function packDocuments(texts: readonly string[], key: HashKey): PackedList & { readonly tooShort: readonly number[] } {
  const { prints } = packFingerprints(texts.map(plainForm), key);
  const counts = texts.map(() => 0);
  for (let i = 2; i < prints.length; i += 3) counts[prints[i]!]!++;
  const tooShort = counts.flatMap((count, document) => (count < fewestPrints ? [document] : []));
  return { packed: packList(prints, "prints"), entries: prints.length / 3, tooShort };
}
