/** Says what kind of document a text is: a linear model over the words that stand in it, each counted once. */
import { documentFeatures } from "./document-features.ts";
import { type PackedWeights, unpackWeights } from "./sparse-weights.ts";

export interface DocumentGuess {
  /** One of the model's classes. */
  readonly kind: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface DocumentModel {
  /** The kind of the text, or of its most telling part where it is long; `ordinary` (the first class) where nothing speaks for another. */
  guess(text: string): DocumentGuess;
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

  const scorePart = (text: string, start: number, end: number): DocumentGuess | null => {
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
      known++;
      for (let column = 0, at = row * width; column < width; column++) steps[column]! += rows[at++]!;
    });
    if (words < fewestWords || known < fewestKnown) return null;
    const scale = (weights.step / Math.sqrt(known + unknown * unknownCounts + 1)) * sharpness;
    let best = 0;
    let total = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let column = 0; column < width; column++) {
      sums[column] = steps[column]! * scale + weights.bias[column]! * sharpness;
      if (sums[column]! > top) [top, best] = [sums[column]!, column];
    }
    for (let column = 0; column < width; column++) total += Math.exp(sums[column]! - top);
    return { kind: weights.classes[best]!, confidence: 1 / total };
  };

  return {
    guess(text) {
      const ordinary = weights.classes[0]!;
      let best: DocumentGuess = { kind: ordinary, confidence: 1 };
      const parts = Math.max(1, Math.ceil(text.length / partLength));
      const length = Math.ceil(text.length / parts);
      for (let start = 0; start < text.length; start += length) {
        const guess = scorePart(text, start, Math.min(text.length, start + length));
        if (guess === null || guess.kind === ordinary) continue;
        if (best.kind === ordinary || guess.confidence > best.confidence) best = guess;
      }
      return best;
    },
  };
}
