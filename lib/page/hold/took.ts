import type { ReleaseResult } from "../composer/release.ts";
import type { Problems } from "../report/problems.ts";

/** A page that does not take what is let through is one on which the gate works only half. */
export function took(result: ReleaseResult, problems: Problems): boolean {
  const taken = result === "taken";
  problems[taken ? "clear" : "raise"]("release-refused");
  return taken;
}
