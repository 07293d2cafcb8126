/** A number of people or browsers as it may be told: rounded down, so that adding and taking away names nobody; null for fewer than `fewest`. Pure. */
export function crowdOf(count: number, fewest: number): number | null {
  return count < fewest ? null : Math.floor(count / fewest) * fewest;
}

/** The same where it matters whether there is any at all: 0 for none, null for some, but fewer than `fewest`. Pure. */
export function crowdOrNone(count: number, fewest: number): number | null {
  return count === 0 ? 0 : crowdOf(count, fewest);
}
