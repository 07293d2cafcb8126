/**
 * Databases by sample: the readable runs of bytes in a SQLite file (its file format, 1.6: text stands as it is, UTF-8 or UTF-16) and in an
 * uncompressed Parquet file. Enough to know that there are addresses in it; not a table.
 */
import type { Sink } from "../sink.ts";

/** Shorter runs are numbers and flags that happen to look like letters. */
const shortestRun = 4;
const longestSample = 4 * 1_048_576;

export function readStrings(bytes: Uint8Array, sink: Sink): void {
  if (bytes.length > longestSample) sink.miss("too-large");
  const text = new TextDecoder().decode(bytes.subarray(0, longestSample));
  const runs: string[] = [];
  for (const run of text.split(/[\p{Cc}\uFFFD]+/u)) if (run.trim().length >= shortestRun) runs.push(run.trim());
  sink.give({ text: runs.join("\n") }, { kind: "table" });
}
