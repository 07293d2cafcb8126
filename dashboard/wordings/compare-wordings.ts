/** What can honestly be said of two wordings that are compared. */

import type { Outcome } from "../../lib/schema/activity.ts";
import type { ExperimentsReply } from "../../lib/schema/dashboard-api.ts";
import { count } from "../words/count.ts";
import { say } from "../words/say.ts";
import { casesNeeded, differenceInterval, type Interval, shareInterval } from "./share-interval.ts";

export type Wording = ExperimentsReply["rows"][number];
type Counts = NonNullable<Wording["counts"]>;

/** A difference that would make one change a text. */
const worthKnowing = 0.1;

/** Questions that somebody answered: those that were left open, as when the tab closes, say nothing of the wording. */
export function answered({ asked, outcomes }: Counts): number {
  return asked - outcomes.held;
}

/** Of the answered ones; `likely`: where the share lies in 95 of 100 such counts. Null where nothing was answered. */
export function shareOf(counts: Counts, of: readonly Outcome[]): { readonly share: number; readonly likely: Interval } | null {
  const whole = answered(counts);
  const part = of.reduce((sum, outcome) => sum + counts.outcomes[outcome], 0);
  return whole === 0 ? null : { share: part / whole, likely: shareInterval(part, whole) };
}

/** "12 %", "34–41 %" */
export const percent = (share: number): string => `${count(Math.round(100 * share))}\u00a0%`;
export const between = ({ low, high }: Interval): string =>
  `${count(Math.round(100 * low))}–${count(Math.round(100 * high))}\u00a0%`;

/** One sentence on whether fewer people went on anyway under one of two wordings. */
export function verdictOn(wordings: readonly Wording[]): string {
  const [one, other] = wordings;
  if (wordings.length !== 2 || !one || !other) {
    return say(
      "With more than two wordings, the one that looks best looks so by chance more easily: compare two before you choose.",
    );
  }
  if (!one.counts || !other.counts) return say("One of the two was shown in too few browsers to compare them.");
  const sides = [one.counts, other.counts].map((counts) => ({ part: counts.outcomes.overridden, whole: answered(counts) }));
  const [a, b] = [sides[0]!, sides[1]!];
  const { low, high } = differenceInterval(a, b);
  if (high < 0) return better(one.variant, other.variant, { low: -high, high: -low });
  if (low > 0) return better(other.variant, one.variant, { low, high });
  const share = Math.min(0.9, Math.max(0.1, (a.part + b.part) / Math.max(1, a.whole + b.whole)));
  const needed = casesNeeded(share, worthKnowing);
  return Math.min(a.whole, b.whole) >= needed
    ? say("No difference that would matter: with as many answers, one of ten points would very likely show.")
    : say("No difference can be told yet. One of ten points shows from about {needed} answers for each wording on.", { needed });
}

function better(variant: string, than: string, { low, high }: Interval): string {
  const points = Math.round(100 * low) === Math.round(100 * high) ? percent(low) : between({ low, high });
  return say("Fewer people went on anyway with “{variant}” than with “{than}”: by {points} points.", {
    ...{ variant, than },
    points: points.replace(/\s?%/, ""),
  });
}
