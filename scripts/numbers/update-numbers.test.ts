import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { BenchFile } from "../../bench/support/report.ts";
import { publishedBenches } from "./benches.ts";
import { updateNumbers } from "./update-numbers.ts";

const machine = { cpu: "A processor", cores: 2, memoryGiB: 8, software: "Node 24" };
const bar = (name: string, value: number | null, target: number, met: boolean) => {
  return { name, value, target, unit: "ms", better: "smaller" as const, met };
};
const output = (more: Partial<BenchFile>): BenchFile => {
  return { title: "t", machine, load: [0.1, 0.2], bars: [], comparisons: [], figures: { large: 1 }, ...more };
};
const classify = output({
  bars: [bar("speed", 10, 20, true), bar("worst", 30, 20, false), bar("gone", null, 5, false)],
  comparisons: [
    {
      title: "credentials",
      columns: [
        { name: "rule cases F1", key: "secrets-heldout-f1", digits: 3, better: "larger" },
        { name: "false", key: "false-alarms-structured", digits: 1, better: "smaller" },
      ],
      rows: [
        { name: "Waymark", cells: [0.8234, 0.5] },
        { name: "one|other", cells: [0.4, 12] },
        { name: "second", cells: [0.6, null] },
      ],
    },
  ],
});
const policy = output({ bars: [bar("p99", 0.5, 1, true)] });

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "waymark-numbers-"));
  for (const folder of ["docs", "bench/results"]) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(
    join(root, "README.md"),
    "# Top\n\n<!-- numbers: written by `npm run numbers` -->\nold\n<!-- /numbers -->\n\nrest\n",
  );
  causes({ classify: { worst: "The pattern of X", gone: "No corpus was given" } });
});
afterEach(() => rmSync(root, { recursive: true }));

const causes = (value: unknown) => writeFileSync(join(root, "bench/results/causes.json"), JSON.stringify(value));
const page = () => readFileSync(join(root, "docs/numbers.md"), "utf8");
const readme = () => readFileSync(join(root, "README.md"), "utf8");
const named = (...names: string[]) => publishedBenches.filter(({ name }) => names.includes(name));

function update(
  outputs: Readonly<Record<string, BenchFile | null>>,
  date = "2026-11-20 10:00",
  commit: string | null = "aaaaaaaaaaaa",
) {
  return updateNumbers({
    ...{ root, benches: named(...Object.keys(outputs)), quick: false },
    run: ({ name }) => outputs[name] ?? null,
    now: () => ({ date, commit, changed: 0 }),
  });
}

test("each target with what was measured, what is short with how much and why", () => {
  expect(update({ classify, policy })).toEqual([]);
  expect(page()).toContain("| speed | 10 ms | ≤ 20 ms | met |");
  expect(page()).toContain("| worst | 30 ms | ≤ 20 ms | short by 10 ms (50 %) |");
  expect(page()).toContain("| classify | worst | 30 ms | ≤ 20 ms | 10 ms (50 %) | The pattern of X |");
  expect(page()).toContain("| classify | gone | nothing measured | ≤ 5 ms | all of it | No corpus was given |");
  expect(page()).toMatch(/\| \[classify\]\(#classify\) \| .* \| 1 of 3 \| 2026-11-20 \| aaaaaaaaaaaa \|/);
  expect(page()).toContain("Not measured yet: `hostile`, `bundle-sizes`");
  expect(page()).toContain("| one\\|other | 0.400 | 12.0 |");
  expect(page()).toContain("| second | 0.600 | – |");
});

test("the README tells the same figures, beside the best of the others, and keeps the rest", () => {
  update({ classify, policy });
  expect(readme()).toMatch(/^# Top\n\n.*\nrest\n$/s);
  expect(readme()).not.toContain("old");
  expect(readme()).toContain("Of 4 targets 2 are met (2026-11-20, commit aaaaaaaaaaaa).");
  expect(readme()).toContain("| Credentials, F1 | 0.823 | 0.600 (second, best of 2) |");
  expect(readme()).toContain("| False alarms in 1,000 ordinary prompts | 0.5 | 12.0 (one\\|other, best of 1) |");
});

test("one that is run again keeps the others with their own day and commit", () => {
  update({ classify, policy });
  expect(update({ policy: output({ bars: [bar("p99", 0.7, 1, true)] }) }, "2026-11-21 09:00", "bbbbbbbbbbbb")).toEqual([]);
  expect(page()).toMatch(/\| \[classify\].* 2026-11-20 \| aaaaaaaaaaaa \|/);
  expect(page()).toMatch(/\| \[policy\].* 2026-11-21 \| bbbbbbbbbbbb \|/);
  expect(page()).toContain("| p99 | 0.7 ms |");
  expect(readme()).toContain("(2026-11-20 to 2026-11-21, commits aaaaaaaaaaaa, bbbbbbbbbbbb)");
});

test("a benchmark that ends without figures is named, and what was kept of it stays", () => {
  update({ classify, policy });
  expect(update({ policy: null })).toEqual(["policy: ended without figures; what was kept of it stays"]);
  expect(page()).toContain("| p99 | 0.5 ms |");
});

test.for([
  ["a short figure without a cause", { classify: { worst: "because" } }, 'classify, "gone": is short, and'],
  [
    "a cause of a figure that is met",
    { classify: { worst: "w", gone: "g", speed: "because" } },
    'classify, "speed": bench/results/causes.json explains it',
  ],
  [
    "a cause of a benchmark that is not there",
    { classify: { worst: "w", gone: "g" }, nothing: { x: "y" } },
    'nothing, "x": bench/results/causes.json explains it',
  ],
] as const)("%s is an error", ([, value, problem]) => {
  causes(value);
  const problems = update({ classify, policy });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
});

test("what is kept has no figures beyond targets and comparisons", () => {
  update({ policy });
  const kept = JSON.parse(readFileSync(join(root, "bench/results/policy.json"), "utf8"));
  expect(Object.keys(kept).sort()).toEqual([
    "bars",
    "changed",
    "commit",
    "comparisons",
    "date",
    "load",
    "machine",
    "quick",
    "title",
  ]);
});

test("a README without the marks is an error, not a page without figures", () => {
  writeFileSync(join(root, "README.md"), "# Top\n");
  expect(() => update({ policy })).toThrow("README.md: expected the marks");
});
