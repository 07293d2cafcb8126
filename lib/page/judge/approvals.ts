/**
 * What the person has decided to let through, so that nobody is asked twice for one message. An approval is for these values in this
 * document; it ends a moment after they were sent, and with time.
 */

export interface Approvals {
  add(values: readonly string[]): void;
  has(value: string): boolean;
  /** A send with these values went on its way. */
  used(values: readonly string[]): void;
}

/** One gesture makes several events (key, form, click); after it the approval is spent. Milliseconds. */
const afterUse = 2_000;
/** A text that was pasted with a reason and is still being worked on. Milliseconds. */
const beforeUse = 30 * 60_000;

export function createApprovals(now: () => number = () => performance.now()): Approvals {
  const until = new Map<string, number>();
  return {
    add(values) {
      for (const value of values) until.set(value, now() + beforeUse);
    },
    has(value) {
      const end = until.get(value);
      if (end === undefined || end > now()) return end !== undefined;
      until.delete(value);
      return false;
    },
    used(values) {
      for (const value of values) {
        const end = until.get(value);
        if (end !== undefined) until.set(value, Math.min(end, now() + afterUse));
      }
    },
  };
}
