import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compileClassifier } from "../lib/core/classify/classify.ts";
import type { Detector, DetectorExamples } from "../lib/schema/detector.ts";
import { newDetector } from "./detectors-new.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "detectors-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test.for(["acme-order", "ab", "x9"])("%s: what is written finds its examples and leaves the others alone", async (id) => {
  expect(newDetector([id], root)).toBe(0);
  const { default: detector, examples } = (await import(pathToFileURL(join(root, "custom", `${id}.ts`)).href)) as {
    default: Detector;
    examples: DetectorExamples;
  };
  expect(detector.id).toBe(id);
  const { classify } = compileClassifier([detector]);
  expect(Math.min(examples.match.length, examples.ignore.length)).toBeGreaterThanOrEqual(5);
  for (const { text, value = text } of examples.match) {
    expect(classify(text).map(({ start, end }) => text.slice(start, end))).toEqual([value]);
  }
  for (const { text } of examples.ignore) expect(classify(text)).toEqual([]);
});

test("--folder", () => {
  expect(newDetector(["acme-order", "--folder", "company"], root)).toBe(0);
  expect(existsSync(join(root, "company", "acme-order.ts"))).toBe(true);
});

test("never writes over a file, in whatever folder it is", () => {
  newDetector(["acme-order", "--folder", "company"], root);
  const path = join(root, "company", "acme-order.ts");
  writeFileSync(path, "mine");
  expect(newDetector(["acme-order"], root)).toBe(2);
  expect(readFileSync(path, "utf8")).toBe("mine");
  expect(existsSync(join(root, "custom"))).toBe(false);
});

test.for([[["Acme"]], [["a/b"]], [["../a"]], [[]], [["a", "b"]], [["a", "--folder", ".."]], [["a", "--color"]]])(
  "refuses %j",
  ([args]) => {
    expect(newDetector(args!, root)).toBe(2);
  },
);
