/**
 * Whether the gate of one AI tool really works in one browser. Found out by looking, never assumed. Plain constants: the gate needs them at
 * run time and must not load zod.
 */
import type { Action } from "./action.ts";

/** `degraded`: something is missing and the rest works. `not-covered`: what goes to the tool is not looked at. */
export const coverageStates = ["working", "degraded", "not-covered"] as const;
export type CoverageState = (typeof coverageStates)[number];

/**
 * Why it is less than working.
 * no-composer: no place to write was seen, as on a signed-out or redesigned page. late: the page's scripts ran before the gate.
 * no-backstop: the script that watches the page's own requests did not answer. no-detectors, no-models: what finds sensitive data has not
 * arrived. built-in-policy: the company's policy is not here. drill-failed: a made-up card number would not have been noticed.
 * release-refused: the page did not take what was let through. card-removed: the page took the card away again and again. unobserved-channel: the page uses a way that is not seen, such as a worker.
 */
export const coverageReasons = [
  "no-composer",
  "late",
  "no-backstop",
  "no-detectors",
  "no-models",
  "built-in-policy",
  "drill-failed",
  "release-refused",
  "card-removed",
  "unobserved-channel",
] as const;
export type CoverageReason = (typeof coverageReasons)[number];

export interface Coverage {
  readonly tool: string;
  readonly state: CoverageState;
  readonly reasons: readonly CoverageReason[];
  /** True for a frame within a page: a page's own composer may be in one. */
  readonly inFrame: boolean;
}

/** What a rehearsal with a made-up card number found out; nothing of the page's or the person's was touched. */
export interface DrillResult {
  /** The classifier saw it. */
  readonly found: boolean;
  /** What policy would do, and by which rule; null where no rule names it. */
  readonly action: Action;
  readonly rule: string | null;
  /** Text could be put into a box of our own on this page, without the number, and read back. */
  readonly released: boolean;
  /** A request that carries the number would be seen. */
  readonly backstop: boolean;
}

const fatal: readonly CoverageReason[] = ["no-detectors", "drill-failed"];
/** Named and shown, and no fault of this gate: half of all AI tools use a worker for something or other. */
const known: readonly CoverageReason[] = ["unobserved-channel"];

/** The state that these reasons make. */
export function coverageState(reasons: readonly CoverageReason[]): CoverageState {
  if (reasons.some((reason) => fatal.includes(reason))) return "not-covered";
  return reasons.some((reason) => !known.includes(reason)) ? "degraded" : "working";
}
