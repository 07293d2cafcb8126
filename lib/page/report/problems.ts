/** What the parts of a frame's gate have found to be wrong with themselves, for the self-check. */
import type { CoverageReason } from "../../schema/coverage.ts";

export interface Problems {
  raise(reason: CoverageReason): void;
  clear(reason: CoverageReason): void;
  now(): readonly CoverageReason[];
}

export function createProblems(): Problems {
  const reasons = new Set<CoverageReason>();
  return {
    raise: (reason) => void reasons.add(reason),
    clear: (reason) => void reasons.delete(reason),
    now: () => [...reasons],
  };
}
