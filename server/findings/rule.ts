/** What a rule is: a condition over the posture, with its evidence and what to do. One file below `rules/` is one rule. */
import { volumePart } from "../../lib/core/risk/score.ts";
import type { FindingFact, FindingRule, ScorePart } from "../../lib/schema/risk-finding.ts";
import { crowdOf } from "../privacy/crowd-of.ts";
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

/** "fewer than 5 people", "10 people or more": nobody is to be told apart, also not by looking twice. `fewest` as the company has set it. */
export function people(count: number, fewest: number, of = "people"): string {
  const told = crowdOf(count, fewest);
  return told === null ? `fewer than ${fewest} ${of}` : `${told.toLocaleString("en")} ${of} or more`;
}

/** Points for how many people, or browsers, there are, as far as their number is told. */
export function crowdPart(count: number, fewest: number, of = "people"): ScorePart {
  return { ...volumePart(crowdOf(count, fewest) ?? fewest, of), because: `${upperFirst(people(count, fewest, of))}.` };
}

const upperFirst = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** Where the activities of a tool are shown. */
export function toolLink(tool: string): string {
  return `/inventory/${encodeURIComponent(tool)}`;
}

/** "1 browser", "3 browsers". */
export function counted(count: number, one: string, other = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : other}`;
}

export const day = 86_400_000;

/** "2026-11-20", in UTC. */
export function date(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
