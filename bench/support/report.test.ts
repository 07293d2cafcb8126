import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startReport } from "./report.ts";

test.for<[why: string, value: number, target: number, better: "smaller" | "larger" | undefined, met: boolean]>([
  ["smaller is better unless said otherwise", 2, 3, undefined, true],
  ["equal is met", 3, 3, undefined, true],
  ["larger than it may be", 4, 3, "smaller", false],
  ["larger is better", 0.96, 0.95, "larger", true],
  ["equal is met, too", 0.95, 0.95, "larger", true],
  ["smaller than it should be", 0.9, 0.95, "larger", false],
  ["nothing measured is not met", Number.NaN, 0.95, "larger", false],
  ["either way", Number.NaN, 3, "smaller", false],
])("%s", ([, value, target, better, met]) => {
  const folder = mkdtempSync(join(tmpdir(), "waymark-report-"));
  try {
    const json = join(folder, "figures.json");
    const report = startReport("Title", { quick: false, json }, "software");
    report.bar("name", value, target, "", better);
    report.finish({});
    expect(JSON.parse(readFileSync(json, "utf8")).bars).toMatchObject([{ name: "name", met }]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
