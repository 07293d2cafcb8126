/**
 * Between the gate and the frame of our own in which files are read, over a port that the gate hands to it. A frame of the extension: it
 * may start threads that can be ended, a file gets there without being copied, and the page around cannot look into it.
 */
import type { Noted, Passage, UnreadReason } from "../schema/reading.ts";

/** `id`: of the file; the gate counts them. */
export type ToFileFrame =
  /** `gone`: what may stand in none of its texts; where it does, the file is "broken". */
  | { readonly id: number; readonly read: File; readonly gone?: readonly string[] }
  /** Ends whatever is being read, and with it the thread, at once. */
  | { readonly id: number; readonly stop: true }
  /** Answered with `rewritten`. `gone`: what may be nowhere in the file any more, not in parts that are never shown either. */
  | { readonly id: number; readonly rewrite: readonly NewText[]; readonly gone: readonly string[] };

/** By part and the reader's own number: what is to stand there instead. */
export interface NewText {
  readonly part: string;
  readonly node: number;
  readonly text: string;
}

export interface FromFileFrame {
  readonly id: number;
  readonly passages?: readonly Passage[];
  readonly notes?: readonly Noted[];
  readonly missed?: readonly UnreadReason[];
  /** The file has been read to its end, or as far as it can be. */
  readonly done?: true;
  /** Null where it cannot be rewritten. */
  readonly rewritten?: Blob | null;
}
