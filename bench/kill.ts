/**
 * kill -9 at random moments, thirty rounds on one data folder: after each the database opens, everything acknowledged is there exactly once,
 * and the counts agree with what they count. `--quick`: five rounds. Exit status 1 if anything is lost, torn or counted wrong.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runWriter, surveyDatabase } from "../tests/flow/support/run-writer.ts";
import { benchOptions, startReport } from "./support/report.ts";

const options = benchOptions();
const rounds = options.quick ? 5 : 30;
const report = startReport("Killed while writing, embedded database", options, `Node ${process.versions.node}`);
const folder = mkdtempSync(join(tmpdir(), "waymark-kill-"));
const acked = new Map<string, number>();
let lost = 0;
let torn = 0;
try {
  for (let round = 1; round <= rounds; round++) {
    const batches = 1 + Math.floor(Math.random() * 60);
    const writer = runWriter(folder);
    await writer.acknowledged(batches);
    writer.process.kill("SIGKILL");
    await writer.ended;
    for (const [device, upTo] of writer.acked) acked.set(device, upTo);
    const survey = await surveyDatabase(folder, acked);
    lost += survey.lost;
    torn += survey.torn;
    report.say(`round ${round}: killed after ${batches} batches; ${survey.lost} lost, ${survey.torn} torn`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
report.bar("acknowledged events lost", lost, 0, "");
report.bar("transactions that came through in part", torn, 0, "");
report.finish({ rounds, lost, torn });
process.exitCode = lost + torn > 0 ? 1 : 0;
