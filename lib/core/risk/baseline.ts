/** What is usual, told from figures that may hold a few wild ones: median and median absolute deviation. */

/** Null for none. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/** Linear between neighbours; null for none. */
export function quantile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] as number;
  const high = sorted[Math.ceil(at)] as number;
  return low + (high - low) * (at - Math.floor(at));
}

export interface Baseline {
  readonly usual: number;
  /** More than this is out of range. */
  readonly most: number;
}

/** Makes a deviation of the normal distribution's size. */
const scale = 1.4826;
/** Deviations above the usual, a factor and a number of activities: all three must be passed, or a quiet tool would alarm on its third day. */
const beyond = { deviations: 6, factor: 2, activities: 20 } as const;
const fewestDays = 14;

/** By earlier days, weekends and idle days included; null for fewer than 14, or where the tool was used on fewer than half of them. */
export function baselineOf(days: readonly number[]): Baseline | null {
  if (days.length < fewestDays || days.filter((count) => count > 0).length * 2 < days.length) return null;
  const usual = median(days) ?? 0;
  const deviation = scale * (median(days.map((count) => Math.abs(count - usual))) ?? 0);
  return {
    usual,
    most: Math.max(usual + beyond.deviations * deviation, usual * beyond.factor, usual + beyond.activities),
  };
}
