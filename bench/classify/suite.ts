/** One corpus and the way it is scored. */
import type { Tally } from "./counts.ts";
import type { Claim } from "./engine.ts";

/** For `--misses`: something not found, or found where nothing is. */
export interface Miss {
  readonly kind: "missed" | "false";
  /** Family or class, as in the table. */
  readonly row: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What claimed it, and how sure; empty where nothing did. */
  readonly by: string;
}

/** A claim that the corpus proves right or wrong. */
export interface Judged {
  readonly claim: Claim;
  readonly right: boolean;
}

export interface Scored {
  readonly tallies: readonly Tally[];
  readonly misses: readonly Miss[];
  /** Each claim once; none where the corpus cannot say (a near-miss of one rule may be right for another). */
  readonly judged: readonly Judged[];
}

export interface Suite {
  readonly name: string;
  readonly texts: readonly string[];
  /** `claims` by index of the text. A text that the tool could not finish has none. */
  score(claims: readonly (readonly Claim[])[]): Scored;
}
