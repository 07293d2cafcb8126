/** Multinomial logistic regression over sets of hashed features: seeded, single-threaded, the same result on every machine. */
import type { Random } from "./random.ts";

export interface Example {
  /** 32-bit hashes of the features; only the upper 24 bits are kept, and each counts once. */
  readonly features: Iterable<number>;
  /** Index of its class. */
  readonly label: number;
}

export interface TrainOptions {
  readonly classes: readonly string[];
  /** Features in fewer examples are left out. */
  readonly fewest: number;
  readonly rounds: number;
  readonly rate: number;
  /** Weight decay towards zero of each step: the larger, the fewer features stay. */
  readonly shrink: number;
  /** The share of an example's features that is hidden from each step, so that no few features carry the model. */
  readonly hide: number;
}

export interface LinearModel {
  readonly classes: readonly string[];
  /** 24-bit keys in rising order. */
  readonly keys: readonly number[];
  /** `weights[row * classes.length + column]`. */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

export function trainLinear(examples: readonly Example[], options: TrainOptions, random: Random): LinearModel {
  const { classes, rounds, rate, shrink, hide } = options;
  const width = classes.length;
  const keys = frequentKeys(examples, options.fewest);
  const rowOf = new Map(keys.map((key, row) => [key, row]));
  const data = examples.map(({ features, label }) => ({
    rows: [...new Set([...features].map((hash) => hash >>> 8))].map((key) => rowOf.get(key)).filter((row) => row !== undefined),
    label,
  }));
  const weights = new Float64Array(keys.length * width);
  const bias = new Float64Array(width);
  const squares = new Float64Array(weights.length).fill(1e-6);
  const biasSquares = new Float64Array(width).fill(1e-6);
  const scores = new Float64Array(width);
  for (let round = 0; round < rounds; round++) {
    for (const { rows, label } of random.shuffle(data)) {
      const shown = hide > 0 ? rows.filter(() => random.next() >= hide) : rows;
      if (shown.length === 0) continue;
      const value = 1 / Math.sqrt(shown.length);
      scores.set(bias);
      for (const row of shown) for (let c = 0, at = row * width; c < width; c++) scores[c]! += weights[at++]! * value;
      softmax(scores);
      scores[label]! -= 1;
      for (let c = 0; c < width; c++) {
        const slope = scores[c]!;
        biasSquares[c]! += slope * slope;
        bias[c]! -= (rate * slope) / Math.sqrt(biasSquares[c]!);
      }
      for (const row of shown) {
        for (let c = 0, at = row * width; c < width; c++, at++) {
          const slope = scores[c]! * value;
          squares[at]! += slope * slope;
          const step = rate / Math.sqrt(squares[at]!);
          const moved = weights[at]! - step * slope;
          // The proximal step of an absolute-value penalty: small weights become zero and stay out of the file.
          const cut = step * shrink;
          weights[at] = moved > cut ? moved - cut : moved < -cut ? moved + cut : 0;
        }
      }
    }
  }
  return { classes, keys, weights, bias };
}

function frequentKeys(examples: readonly Example[], fewest: number): number[] {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const key of new Set([...features].map((hash) => hash >>> 8))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .filter(([key, count]) => key !== 0 && count >= fewest)
    .map(([key]) => key)
    .sort((a, b) => a - b);
}

function softmax(scores: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  let total = 0;
  for (let i = 0; i < scores.length; i++) total += scores[i] = Math.exp(scores[i]! - top);
  for (let i = 0; i < scores.length; i++) scores[i]! /= total;
}
