/** Which of the values that were hidden are kept for showing them again, and how many. Plain constants: the gate must not load zod. */
import type { Category } from "./finding.ts";

/** Credentials never; nor what is no single value: source code and documents. */
export const keptCategories: readonly Category[] = ["personal", "government-id", "health", "payment", "custom"];

export const keptLimits = {
  /** Longer values are texts; nobody needs them put back. UTF-16 code units. */
  length: 500,
  /** Values of one conversation; the oldest go first. */
  values: 2_000,
  /** How long one is kept where policy does not say. */
  minutes: 30,
} as const;
