/** The map is drawn from the code as it is. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mapPage } from "../../scripts/map/map-page.ts";
import { readImports, wayBetween } from "../../scripts/map/read-imports.ts";
import { journeys } from "../../scripts/map/stations.ts";
import { projectRoot } from "../../scripts/project-root.ts";

test("docs/map.md is up to date", () => {
  expect(readFileSync(join(projectRoot, "docs/map.md"), "utf8"), "run: node scripts/docs/write-map.ts").toBe(
    mapPage(projectRoot),
  );
});

test("a paste, a file, a policy and a finding have their way", () => {
  expect(journeys.map(({ stations }) => stations.length > 8)).toEqual([true, true, true, true]);
});

test("imports are read, and the shortest way over them", () => {
  const imports = readImports(projectRoot, ["lib/core", "lib/page"]);
  expect(imports.size).toBeGreaterThan(150);
  expect(imports.get("lib/page/judge/judge.ts")).toContain("lib/core/extract-text.ts");
  const small = new Map([
    ["a", ["b", "c"]],
    ["b", ["d"]],
    ["c", ["b", "e"]],
    ["d", ["e"]],
  ]);
  expect(wayBetween(small, "a", "e")).toEqual(["a", "c", "e"]);
  expect(wayBetween(small, "e", "a")).toBeNull();
});
