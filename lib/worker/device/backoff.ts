/** When to ask again. Full jitter: a thousand devices that lost the same server do not come back in the same second. */
const first = 2_000;
const longest = 15 * 60_000;
/** The least pause, so that a lucky dice throw is no hammering. */
const least = 500;
/** A server's Retry-After counts up to here. */
export const longestRetryAfter = 3_600_000;

/** Milliseconds to wait after `failures` failures in a row (1 or more). `random` from 0 up to 1. */
export function backoff(failures: number, random: number): number {
  const ceiling = Math.min(longest, first * 2 ** Math.min(failures - 1, 20));
  return Math.max(least, Math.round(random * ceiling));
}

/** What the server asked for, spread upwards by up to a fifth. */
export function afterServerSaid(milliseconds: number, random: number): number {
  const asked = Math.min(longestRetryAfter, Math.max(0, milliseconds));
  return Math.round(asked * (1 + random / 5));
}

/** Retry-After as seconds or as a date, in milliseconds from `now`; null where it is absent or makes no sense. */
export function retryAfterOf(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
