/** What the openers of `open-encodings.ts` have in common. */
import type { Rewritten } from "../text/rewrite.ts";

/** Text on both sides that goes along, for context words. Code units. */
export const surroundings = 64;
export interface Opened extends Rewritten {
  /** True if only a value counts that what was left out had divided. */
  readonly joined?: boolean;
}

/** Returns false once no more may be opened. */
export type OnOpened = (opened: Opened) => boolean;
