/** One decoder, in a process of its own that can be ended: `node scripts/fuzz/fuzz-one.ts NAME MILLISECONDS SEED`. Prints a line of JSON. */
import fc from "fast-check";
import { allDecoders } from "../../tests/fuzz/all-decoders.ts";

const [name = "", milliseconds = "0", seed = "0"] = process.argv.slice(2);
const decoder = allDecoders.find((one) => one.name === name);
if (!decoder) throw new Error(`no decoder is called ${name}`);

const details = await fc.check(decoder.property, {
  numRuns: 1_000_000_000,
  seed: Number(seed),
  interruptAfterTimeLimit: Number(milliseconds),
  markInterruptAsFailure: false,
});
const found = details.failed ? await fc.asyncDefaultReportMessage(details) : null;
process.stdout.write(`${JSON.stringify({ runs: details.numRuns, found })}\n`);
// What a decoder has left behind must not keep the process.
process.exit(0);
