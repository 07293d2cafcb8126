/** The readable runs of bytes in what has no form that is known here. Enough to know that there are addresses in it; not a table. */
import type { Sink } from "../sink.ts";

/** Shorter runs are numbers and flags that happen to look like letters. */
const shortestRun = 4;
const longestSample = 4 * 1_048_576;

/** Of all parts together no more than four megabytes. */
export function readStrings(parts: readonly Uint8Array[], sink: Sink): void {
  const runs: string[] = [];
  let left = longestSample;
  for (const bytes of parts) {
    if (bytes.length > left) sink.miss("too-large");
    const text = new TextDecoder().decode(bytes.subarray(0, left));
    left -= Math.min(left, bytes.length);
    for (const run of text.split(/[\p{Cc}\uFFFD]+/u)) if (run.trim().length >= shortestRun) runs.push(run.trim());
  }
  sink.give({ text: runs.join("\n") }, { kind: "table" });
}
