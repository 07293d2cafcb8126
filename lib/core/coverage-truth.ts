import type { CoverageReason, CoverageState } from "../schema/coverage.ts";
import { type CoverageChannel, coverageChannels, freshDays, type Truth, truths } from "../schema/coverage-truth.ts";

const day = 86_400_000;

/** What spoils a way that a check does look at. */
const inPart: Readonly<Partial<Record<CoverageChannel, readonly CoverageReason[]>>> = {
  paste: ["late", "built-in-policy", "no-models", "release-refused", "card-removed"],
  drop: ["late", "built-in-policy", "no-models", "release-refused", "card-removed"],
  typed: ["late", "built-in-policy", "no-models", "card-removed"],
  "page-requests": ["late", "built-in-policy"],
};
const against: Readonly<Partial<Record<CoverageChannel, CoverageReason>>> = {
  "page-requests": "no-backstop",
  workers: "unobserved-channel",
};

/**
 * What one browser's check of its own gate says of one way. Whatever the check does not look at is "unconfirmed", however well it works
 * elsewhere: a file is never rehearsed, and a worker is only noticed, never seen into.
 */
export function truthOf(
  channel: CoverageChannel,
  check: { readonly state: CoverageState; readonly reasons: readonly CoverageReason[]; readonly checkedAt: number },
  now: number,
): Truth {
  const { state, reasons, checkedAt } = check;
  const lacks = (reason: CoverageReason | undefined) => reason !== undefined && reasons.includes(reason);
  if (state === "not-covered" || lacks(against[channel])) return "not";
  const spoils = inPart[channel];
  // By the device's clock: one that is far ahead says as little as one from long ago.
  if (!spoils || Math.abs(now - checkedAt) > freshDays * day) return "unconfirmed";
  if (channel === "typed" && lacks("no-composer")) return "unconfirmed";
  return spoils.some(lacks) ? "part" : "covered";
}

/** "not" outweighs everything; "covered" is only said where nothing else is. */
const gravity: Readonly<Record<Truth, number>> = { not: 3, part: 2, unconfirmed: 1, covered: 0 };

export function worstTruth(all: readonly Truth[]): Truth {
  return all.reduce<Truth>((worst, one) => (gravity[one] > gravity[worst] ? one : worst), truths[0]);
}

/** Higher: look at it first. */
export function urgencyOf(cells: Readonly<Record<CoverageChannel, { readonly truth: Truth }>>): number {
  return coverageChannels.reduce((sum, channel) => sum + gravity[cells[channel].truth] ** 3, 0);
}
