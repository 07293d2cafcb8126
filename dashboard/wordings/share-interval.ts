/** How sure a share is that was counted in few or many cases. Wilson's score interval, and Newcombe's for the difference of two. */

/** Bounds, 0 to 1; of a difference -1 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Of the normal distribution: 95 % of it lie within. */
const z = 1.96;
/** As above, for finding a difference that is there in 80 of 100 tries. */
const zPower = 0.84;

/** Where the true share lies in 95 of 100 such counts. `part` of `whole` cases; everything is possible where there is none. */
export function shareInterval(part: number, whole: number): Interval {
  if (whole === 0) return { low: 0, high: 1 };
  const share = part / whole;
  const scale = 1 + z ** 2 / whole;
  const middle = share + z ** 2 / (2 * whole);
  const spread = z * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2));
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}

interface Counted {
  readonly part: number;
  readonly whole: number;
}

/** The first share less the second. Newcombe 1998, method 10. */
export function differenceInterval(one: Counted, other: Counted): Interval {
  if (one.whole === 0 || other.whole === 0) return { low: -1, high: 1 };
  const [p, q] = [one.part / one.whole, other.part / other.whole];
  const [a, b] = [shareInterval(one.part, one.whole), shareInterval(other.part, other.whole)];
  return {
    low: p - q - Math.hypot(p - a.low, b.high - q),
    high: p - q + Math.hypot(a.high - p, q - b.low),
  };
}

/** Cases that each of two sides needs so that a difference of this size (0 to 1) around this share is likely to be seen. */
export function casesNeeded(share: number, difference: number): number {
  return Math.ceil((2 * (z + zPower) ** 2 * share * (1 - share)) / difference ** 2);
}
