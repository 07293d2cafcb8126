/** The published figures are those that the benchmarks gave, and every one that is short has its cause. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publishedBenches } from "../../scripts/numbers/benches.ts";
import { pagesOf } from "../../scripts/numbers/update-numbers.ts";
import { projectRoot } from "../../scripts/project-root.ts";

const { pages, problems } = pagesOf(projectRoot);

test.each(Object.entries(pages))("%s tells what is kept in bench/results", (path, text) => {
  expect(readFileSync(join(projectRoot, path), "utf8"), "run: npm run numbers -- --pages-only").toBe(text);
});

test("causes and figures agree", () => {
  expect(problems).toEqual([]);
});

test("every benchmark that is published exists", () => {
  const scripts = publishedBenches.map(({ command: [first, name] }) =>
    first === "bench" ? `bench/${name}.ts` : `${first}/main.ts`,
  );
  expect(scripts.length).toBeGreaterThan(10);
  for (const path of scripts) expect(readFileSync(join(projectRoot, path), "utf8")).toContain("startReport(");
});
