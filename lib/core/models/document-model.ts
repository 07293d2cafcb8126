/** Says what kind of document a text is: a linear model over the words that stand in it, each counted once. */
import { documentFeatures } from "./document-features.ts";
import { type PackedWeights, unpackWeights } from "./sparse-weights.ts";

export interface DocumentGuess {
  /** One of the model's classes. */
  readonly kind: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What speaks for the kind of document that a text is most likely to be, if it is one. */
export interface DocumentEvidence extends DocumentGuess {
  /** The confidence before it was calibrated. */
  readonly score: number;
  /** The most telling part. */
  readonly start: number;
  readonly end: number;
  /** Its known features by hash, with what each says for the kind and against "no document"; in no order. */
  readonly features: readonly { readonly hash: number; readonly weight: number }[];
}

export interface DocumentModel {
  /** The kind of the text, or of its most telling part where it is long; `ordinary` (the first class) where nothing speaks for another. */
  guess(text: string): DocumentGuess;
  /** Null for a text with too few words to judge. For `explain`. */
  explain(text: string): DocumentEvidence | null;
}

/** Texts are looked at in parts of about this many UTF-16 code units, so that a contract below a long letter is still one. */
const partLength = 6_000;
/** How much a feature that was never seen counts against all others: a text in a language of which two words are known is not judged by them. */
const unknownCounts = 0.1;
/** A text of fewer words is no document. */
const fewestWords = 30;
/** Nor is one of which the model knows hardly a word. */
const fewestKnown = 20;

/** `sharpness` multiplies the scores before they become probabilities; below 1 it makes the model less sure. */
export function compileDocumentModel(packed: PackedWeights, sharpness: number): DocumentModel {
  const weights = unpackWeights(packed);
  const width = weights.classes.length;
  const seenIn = new Uint32Array(weights.size);
  const { rows } = weights;
  const steps = new Int32Array(width);
  const sums = new Float64Array(width);
  let part = 0;
  let scale = 0;

  /** Leaves the score of each class in `sums`; false for too few words. */
  const scorePart = (text: string, start: number, end: number, observe?: (hash: number, row: number) => void): boolean => {
    part++;
    steps.fill(0);
    let known = 0;
    let unknown = 0;
    const words = documentFeatures(text, start, end, (hash) => {
      const row = weights.find(hash);
      if (row < 0) {
        unknown++;
        return;
      }
      if (seenIn[row] === part) return;
      seenIn[row] = part;
      observe?.(hash, row);
      known++;
      for (let column = 0, at = row * width; column < width; column++) steps[column]! += rows[at++]!;
    });
    if (words < fewestWords || known < fewestKnown) return false;
    scale = (weights.step / Math.sqrt(known + unknown * unknownCounts + 1)) * sharpness;
    for (let column = 0; column < width; column++) sums[column] = steps[column]! * scale + weights.bias[column]! * sharpness;
    return true;
  };

  /** The class with the highest score, of those from `first` on. */
  const highest = (first: number): number => {
    let best = first;
    for (let column = first + 1; column < width; column++) if (sums[column]! > sums[best]!) best = column;
    return best;
  };

  /** `sharpened` 1 for scores as they are, less for what they were before calibration. */
  const probability = (column: number, sharpened = 1): number => {
    let total = 0;
    for (let other = 0; other < width; other++) total += Math.exp((sums[other]! - sums[column]!) * sharpened);
    return 1 / total;
  };

  return {
    guess(text) {
      let best: DocumentGuess = { kind: weights.classes[0]!, confidence: 1 };
      let found = false;
      eachPart(text, (start, end) => {
        if (!scorePart(text, start, end)) return;
        const column = highest(0);
        if (column === 0) return;
        const confidence = probability(column);
        if (!found || confidence > best.confidence) best = { kind: weights.classes[column]!, confidence };
        found = true;
      });
      return best;
    },
    explain(text) {
      let best: Omit<DocumentEvidence, "features"> | null = null;
      eachPart(text, (start, end) => {
        if (!scorePart(text, start, end)) return;
        const column = highest(1);
        const confidence = probability(column);
        if (best && confidence <= best.confidence) return;
        best = { kind: weights.classes[column]!, confidence, score: probability(column, 1 / sharpness), start, end };
      });
      if (best === null) return null;
      const { start, end, kind } = best as DocumentEvidence;
      const column = weights.classes.indexOf(kind);
      const features: { hash: number; weight: number }[] = [];
      scorePart(text, start, end, (hash, row) => {
        features.push({ hash, weight: rows[row * width + column]! - rows[row * width]! });
      });
      return { ...(best as DocumentEvidence), features: features.map(({ hash, weight }) => ({ hash, weight: weight * scale })) };
    },
  };
}

function eachPart(text: string, visit: (start: number, end: number) => void): void {
  const parts = Math.max(1, Math.ceil(text.length / partLength));
  const length = Math.ceil(text.length / parts);
  for (let start = 0; start < text.length; start += length) visit(start, Math.min(text.length, start + length));
}
