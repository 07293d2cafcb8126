import type { Judged } from "./suite.ts";

const bins = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.99, 1.01];

export interface CalibrationBin {
  readonly from: number;
  readonly claims: number;
  /** Mean of what was said, and share of what was right. */
  readonly said: number;
  readonly right: number;
}

/** How often claims of a confidence are right; bins without a claim are left out. */
export function calibration(judged: readonly Judged[]): CalibrationBin[] {
  return bins.slice(0, -1).flatMap((from, index) => {
    const inside = judged.filter(({ claim }) => claim.confidence >= from && claim.confidence < bins[index + 1]!);
    if (inside.length === 0) return [];
    const said = inside.reduce((total, { claim }) => total + claim.confidence, 0) / inside.length;
    return [{ from, claims: inside.length, said, right: inside.filter(({ right }) => right).length / inside.length }];
  });
}
