/** A number of people or browsers as it may be told: rounded down, so that adding and taking away names nobody; null for fewer than `fewest`. Pure. */
export function crowdOf(count: number, fewest: number): number | null {
  return count < fewest ? null : Math.floor(count / fewest) * fewest;
}
