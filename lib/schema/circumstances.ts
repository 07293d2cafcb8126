/** What is known of the moment in which something is decided, beside what was found. What nobody could tell is absent. */
import type { AccountClass, Plan } from "./account.ts";

/** The ways on which a rule can tell content apart; see `activityKinds`. */
export const channels = ["paste", "drop", "upload", "clipboard", "send"] as const;
export type Channel = (typeof channels)[number];

/**
 * How this browser stands. managed: IT installed Waymark. private: the page is in a private window. stale: the signed policy is past its
 * end. outdated: Waymark is older than the policy asks for. misconfigured: something that IT set could not be read.
 */
export const browserStates = ["managed", "unmanaged", "private", "stale", "outdated", "misconfigured"] as const;
export type BrowserState = (typeof browserStates)[number];

export interface Circumstances {
  readonly account?: AccountClass;
  readonly plan?: Plan;
  /** Kind of tool, as the catalogue has it ("chat"). */
  readonly toolCategory?: string;
  /** Groups of the company to which this browser belongs. */
  readonly groups?: readonly string[];
  readonly channel?: Channel;
  /** Ids of the protected sources of the policy from which what is on its way was copied. */
  readonly sources?: readonly string[];
  readonly browser?: readonly BrowserState[];
  /** Milliseconds since 1970; rules that name a time, or end, are held against it. */
  readonly now?: number;
}
