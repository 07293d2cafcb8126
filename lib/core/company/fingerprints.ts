/**
 * Document fingerprints by winnowing (Schleimer, Wilkerson, Aiken: "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003): finds
 * parts of the company's documents, moved, cut or reformatted, with nothing but keyed hashes.
 */
import { createTokenHashes, type HashKey, hashTokens, joinHash } from "./token-hashes.ts";

export interface Fingerprints {
  readonly key: HashKey;
  /** For each fingerprint: both halves of the hash, and the number of its document. */
  readonly prints: readonly number[];
}

export interface DocumentMatch {
  /** Number of the document in the list that was hashed. */
  readonly document: number;
  /** Different fingerprints of the document in the text. */
  readonly prints: number;
  readonly start: number;
  readonly end: number;
}

/**
 * gram: words in one fingerprint: fewer are a phrase that everybody uses. window: of so many neighbours one is kept: whatever two texts share
 * over gram + window - 1 words is found.
 */
const usual = { gram: 6, window: 6 };
/** Fewer shared fingerprints are chance, or a quotation. */
export const fewestPrints = 3;

/** For whoever has the documents: the list that browsers get. */
export function packFingerprints(documents: readonly string[], key: HashKey): Fingerprints {
  const prints: number[] = [];
  documents.forEach((text, document) => {
    const seen = new Set<string>();
    winnow(text, key, (a, b) => {
      const name = `${a},${b}`;
      if (!seen.has(name)) prints.push(a, b, document);
      seen.add(name);
    });
  });
  return { key, prints };
}

/** Returns the search: the documents of which a part stands in the text, the most shared first. */
export function compileFingerprints({ key, prints }: Fingerprints): (text: string) => DocumentMatch[] {
  const documentsOf = new Map<number, number[]>();
  for (let i = 0; i < prints.length; i += 3) {
    const own = documentsOf.get(prints[i]!) ?? [];
    own.push(prints[i + 1]!, prints[i + 2]!);
    documentsOf.set(prints[i]!, own);
  }
  return (text) => {
    const shared = new Map<number, { seen: Set<number>; start: number; end: number }>();
    winnow(text, key, (a, b, start, end) => {
      const own = documentsOf.get(a);
      if (own === undefined) return;
      for (let i = 0; i < own.length; i += 2) {
        if (own[i] !== b) continue;
        const match = shared.get(own[i + 1]!) ?? { seen: new Set<number>(), start, end };
        match.seen.add(a);
        match.end = Math.max(match.end, end);
        shared.set(own[i + 1]!, match);
      }
    });
    return [...shared]
      .filter(([, { seen }]) => seen.size >= fewestPrints)
      .map(([document, { seen, start, end }]) => ({ document, prints: seen.size, start, end }))
      .sort((a, b) => b.prints - a.prints || a.document - b.document);
  };
}

/** Visits the smallest hash of each window of neighbouring grams, the right one of equals; each place once. */
export function winnow(
  text: string,
  key: HashKey,
  visit: (a: number, b: number, start: number, end: number) => void,
  { gram, window }: { readonly gram: number; readonly window: number } = usual,
): void {
  const tokens = createTokenHashes();
  hashTokens(text, key, tokens);
  const grams = tokens.count - gram + 1;
  if (grams <= 0) return;
  const lower = new Int32Array(grams);
  const upper = new Int32Array(grams);
  for (let i = 0; i < grams; i++) {
    let a = tokens.a[i]!;
    let b = tokens.b[i]!;
    for (let j = 1; j < gram; j++) {
      a = joinHash(a, tokens.a[i + j]!);
      b = joinHash(b, tokens.b[i + j]!);
    }
    lower[i] = a;
    upper[i] = b;
  }
  let last = -1;
  for (let first = 0; first <= Math.max(0, grams - window); first++) {
    let least = first;
    for (let i = first + 1; i < Math.min(grams, first + window); i++) if (lower[i]! <= lower[least]!) least = i;
    if (least === last) continue;
    last = least;
    visit(lower[least]!, upper[least]!, tokens.start[least]!, tokens.end[least + gram - 1]!);
  }
}
