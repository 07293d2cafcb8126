/** What every measured tool is to the benchmark: texts in, claims out. */
import type { Family } from "../../lib/schema/finding.ts";

/** One claim about a text. Offsets are UTF-16 code units. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  readonly family: Family;
  /** 0 to 1; 1 where the tool says none. */
  readonly confidence: number;
  /** The tool's own name for what it found. */
  readonly label: string;
}
