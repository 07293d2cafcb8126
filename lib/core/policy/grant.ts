/** What policy says on this device once somebody's request was approved: an exception for one tool, kinds of data and time. */
import type { Granted } from "../../schema/approval.ts";
import type { Policy } from "../../schema/policy.ts";
import type { PolicyHere } from "../../schema/policy-here.ts";

/**
 * A tool that policy blocks is open as long as something is granted for it, to all but hard stops. `now` in milliseconds since 1970. The same
 * object where nothing is granted at this time.
 */
export function grant(policy: Policy, granted: readonly Granted[], now: number): PolicyHere {
  const here = granted.filter(({ until }) => until > now);
  if (here.length === 0) return policy;
  const opened = here.map((one) => ({ ...one, blocked: policy.status[one.tool] === "blocked" }));
  const tolerated = opened.filter(({ blocked }) => blocked).map(({ tool }) => [tool, "tolerated"] as const);
  return { ...policy, status: { ...policy.status, ...Object.fromEntries(tolerated) }, granted: opened };
}

/** As if `grant` had been asked at this later time. The same object where nothing has ended. */
export function dropEnded(policy: PolicyHere, now: number): PolicyHere {
  const { granted = [], ...rest } = policy;
  const here = granted.filter(({ until }) => until > now);
  if (here.length === granted.length) return policy;
  const closed = granted
    .filter(({ tool, blocked }) => blocked && !here.some((one) => one.tool === tool))
    .map(({ tool }) => [tool, "blocked"] as const);
  const status = { ...rest.status, ...Object.fromEntries(closed) };
  return here.length === 0 ? { ...rest, status } : { ...rest, status, granted: here };
}

/** Kinds of data that may go to the tool; null where nothing was granted for it. */
export function grantedFor({ granted = [] }: PolicyHere, tool: string): ReadonlySet<string> | null {
  const here = granted.filter((one) => one.tool === tool);
  return here.length === 0 ? null : new Set(here.flatMap(({ categories }) => categories));
}
