import { keptLimits } from "../../schema/kept-values.ts";
import type { Policy } from "../../schema/policy.ts";

/** How long values that were hidden are kept for showing them again, milliseconds; null where policy does not want it. */
export function keepValuesFor({ restore }: Pick<Policy, "restore">): number | null {
  return restore?.enabled === false ? null : (restore?.minutes ?? keptLimits.minutes) * 60_000;
}
