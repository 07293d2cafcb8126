/** Rate limits in memory: what a key may spend refills with time. Forgotten at restart, which only ever lets more through. */
export interface RateLimit {
  /** How many at once. */
  readonly burst: number;
  /** How many a second afterwards. */
  readonly perSecond: number;
}

/** Spends `cost` (default 1) for `key`: 0 if there was as much, else the seconds to wait (at least 1). */
export type TakeToken = (key: string, cost?: number) => number;

/** Keys that are full again are forgotten; above this many, the oldest go first. */
const maxKeys = 50_000;

/** `now` in milliseconds since 1970. */
export function createTokenBucket(limit: RateLimit, now: () => number): TakeToken {
  const levels = new Map<string, { tokens: number; at: number }>();
  return (key, cost = 1) => {
    const time = now();
    const last = levels.get(key);
    const refilled = last ? last.tokens + (Math.max(0, time - last.at) / 1000) * limit.perSecond : limit.burst;
    const tokens = Math.min(limit.burst, refilled);
    const granted = tokens >= cost;
    // Deleted first, so that the map stays ordered by last use.
    levels.delete(key);
    levels.set(key, { tokens: granted ? tokens - cost : tokens, at: time });
    if (levels.size > maxKeys) levels.delete(levels.keys().next().value as string);
    return granted ? 0 : Math.max(1, Math.ceil((cost - tokens) / limit.perSecond));
  };
}
