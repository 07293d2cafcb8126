/**
 * What the classifier says about a span of text.
 *
 * A finding lives only in the memory of the page that holds the text. It has offsets, never the text itself;
 * what leaves the page is made by `core/describe` and holds names and counts.
 */

/** How much harm one value does if it leaves. Ordered: see `severityRank`. */
export const severities = ["low", "medium", "high", "critical"] as const;
export type Severity = (typeof severities)[number];

/** What kind of fact a detector looks for. The names other programs score us by; stable. */
export const families = [
  "EMAIL",
  "PHONE",
  "CARD",
  "BANK",
  "GOVID",
  "NET",
  "MEDICAL",
  "VEHICLE",
  "URL",
  "PERSON",
  "ADDRESS",
  "LOCATION",
  "ORG",
  "DATE",
  "EMPLOYEE",
  "USERNAME",
  "SECRET",
  "CODE",
  "DOCUMENT",
  "CUSTOM",
] as const;
export type Family = (typeof families)[number];

/** What policy and people speak of: "payment", not "visa-pan-16". */
export const categories = [
  "personal",
  "government-id",
  "health",
  "payment",
  "credential",
  "source-code",
  "document",
  "file",
  "custom",
] as const;
export type Category = (typeof categories)[number];

export interface Finding {
  /** Id of the detector, which is its file name without the ending. */
  readonly detector: string;
  readonly category: Category;
  readonly family: Family;
  readonly severity: Severity;
  /** First UTF-16 code unit of the value in the classified text. */
  readonly start: number;
  /** One past its last UTF-16 code unit. */
  readonly end: number;
  /** 0 to 1. From `reportableConfidence` on it counts as found; below, it is a near miss that only `explain` shows. */
  readonly confidence: number;
  /** True for a detector on trial: recorded, never enforced. */
  readonly canary: boolean;
}

/** A finding of this confidence or more counts as found. */
export const reportableConfidence = 0.5;

/** 0.5–0.75, 0.75–0.95, above. A band, so that no score can identify a value. Ordered. */
export const confidenceBands = ["possible", "likely", "certain"] as const;
export type ConfidenceBand = (typeof confidenceBands)[number];

export function confidenceBand(confidence: number): ConfidenceBand {
  return confidence >= 0.95 ? "certain" : confidence >= 0.75 ? "likely" : "possible";
}

/** 0 (low) to 3 (critical). */
export function severityRank(severity: Severity): number {
  return severities.indexOf(severity);
}
