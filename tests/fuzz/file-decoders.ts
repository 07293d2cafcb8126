import fc from "fast-check";
import { readInNode } from "../../bench/files/read-in-node.ts";
import { fileLimits } from "../../lib/files/file-limits.ts";
import { unreadReasons } from "../../lib/schema/reading.ts";
import { damaged } from "./damage.ts";
import type { Decoder } from "./decoder.ts";
import { fileSamples } from "./file-samples.ts";

/** A damaged file is read or is not, that is said, and never does more come out than may. */
export const fileDecoders: readonly Decoder[] = fileSamples.map(([file, bytes]) => ({
  name: `file ${file.slice(2)}`,
  property: fc.asyncProperty(damaged(bytes, 2_048), async (changed) => {
    const { missed, passages } = await readInNode(file, changed);
    const unknown = missed.filter((reason) => !unreadReasons.includes(reason));
    if (unknown.length > 0) throw new Error(`missed for no reason that there is: ${unknown}`);
    const length = passages.reduce((sum, { text }) => sum + text.length, 0);
    if (length > fileLimits.text) throw new Error(`${length} characters came out of it`);
  }),
}));
