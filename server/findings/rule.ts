/** What a rule is: a condition over the posture, with its evidence and what to do. One file below `rules/` is one rule. */
import type { FindingFact, FindingRule, ScorePart } from "../../lib/schema/risk-finding.ts";
import type { Posture } from "./posture.ts";

export interface Rule {
  readonly id: FindingRule;
  /** When it opens a finding; for people. */
  readonly condition: string;
  /** What to do about one. */
  readonly remedy: string;
  /** True for something that happened once and does not go away by itself: only a person closes it. */
  readonly lasts?: boolean;
  readonly look: (posture: Posture) => readonly Observation[];
}

/** One matter that a rule sees now. */
export interface Observation {
  /** Tells the matters of one rule apart; the same matter has the same key in every run. */
  readonly key: string;
  /** Id of the asset, and what people call it; null for the fleet. */
  readonly asset: { readonly id: string; readonly name: string } | null;
  readonly title: string;
  readonly parts: readonly ScorePart[];
  readonly facts: readonly FindingFact[];
  /** When the newest of its evidence came about: a matter that was closed later than that stays closed. */
  readonly latest: number;
}

/** "fewer than 5 people", or the number: nobody is to be told apart in a small group. `fewest` as the company has set it. */
export function people(count: number, fewest: number): string {
  return count < fewest ? `fewer than ${fewest} people` : `${count} people`;
}

/** Where the activities of a tool are shown. */
export function toolLink(tool: string): string {
  return `/inventory/${encodeURIComponent(tool)}`;
}

/** "1 browser", "3 browsers". */
export function counted(count: number, one: string, other = `${one}s`): string {
  return `${count} ${count === 1 ? one : other}`;
}

export const day = 86_400_000;

/** "2026-11-20", in UTC. */
export function date(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
