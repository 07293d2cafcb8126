/**
 * The same attempt twice within a moment is one question: what the person has just let through, with the same values and at the same
 * strictness, goes on by that answer. Only "go on" is remembered: whoever hid or left something may want it otherwise the second time.
 */
import type { Action } from "../../schema/action.ts";
import type { Activity } from "../../schema/activity.ts";
import type { AttemptKind } from "../attempt.ts";

interface Given extends Pick<Activity, "reason"> {
  readonly action: Action;
}

export interface RecentAnswers {
  add(kind: AttemptKind, values: readonly string[], given: Given): void;
  /** Null where all of these values were not let through on that way under that action a moment ago. */
  find(kind: AttemptKind, values: readonly string[], action: Action): Given | null;
}

/** Milliseconds. */
const moment = 60_000;

export function createRecentAnswers(now: () => number = () => performance.now()): RecentAnswers {
  let last: { key: string; until: number; given: Given } | null = null;
  const keyOf = (kind: AttemptKind, values: readonly string[]) => JSON.stringify([kind, ...new Set(values)].sort());
  return {
    add(kind, values, given) {
      last = { key: keyOf(kind, values), until: now() + moment, given };
    },
    find(kind, values, action) {
      if (!last || values.length === 0 || last.until < now()) return null;
      return last.key === keyOf(kind, values) && last.given.action === action ? last.given : null;
    },
  };
}
