import type { Policy } from "../schema/policy.ts";
import type { PolicyHere } from "../schema/policy-here.ts";

/** The policy as people read it: the lists of a company are named, what is in them is not. */
export interface PolicyInWords {
  readonly policy: Omit<Policy, "company">;
  readonly lists: readonly { readonly id: string; readonly one: string; readonly other: string }[];
  /** Ids of the rules that are only observed in this browser for now. */
  readonly observed?: readonly string[];
  /** Groups of this browser, and how it stands. */
  readonly here?: PolicyHere["here"];
  /** Since when it is in force on this device; null where that was not noted yet. */
  readonly since: number | null;
  /** Days for which what was recorded waits for the server before it is given up. */
  readonly waitsDays: number;
}
