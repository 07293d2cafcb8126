import type { UnscannedReason } from "../../schema/action.ts";

/**
 * The reasons that a rule's list speaks of. "file" is every file that could not be read, so that a policy from before there were more exact
 * reasons holds what it always held.
 */
export function unscannedCovered(named: readonly UnscannedReason[]): readonly UnscannedReason[] {
  return named.includes("file") ? [...new Set([...named, "encrypted", "old-format", "time"] as const)] : named;
}
