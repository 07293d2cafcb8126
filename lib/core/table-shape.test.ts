import { expect, test } from "vitest";
import type { Finding } from "../schema/finding.ts";
import { tableShape } from "./table-shape.ts";

/** Letters are findings of detectors of that name. */
function shapeOf(text: string) {
  const findings = [...text.matchAll(/[a-z]/g)].map(
    ({ 0: detector, index }): Finding => ({
      detector,
      category: "personal",
      family: "EMAIL",
      severity: "low",
      start: index,
      end: index + 1,
      confidence: 1,
      canary: false,
    }),
  );
  return tableShape(findings, text);
}

test.for([
  ["a,b\na,b\na,b", { rows: 3, columns: 2 }, "three rows of two columns"],
  ["1,a,b\n2,a\n3,a,b\n4,a,b\n", { rows: 4, columns: 2 }, "a cell may be empty"],
  ["a\na\na\na", { rows: 4, columns: 1 }, "a list of one column"],
  ["a\n\n-\na c\na", { rows: 3, columns: 1 }, "other lines between, a stray finding"],
  ["a a a a a", null, "one line is no list"],
  ["a\nb\nc\nd", null, "nothing comes again"],
  ["", null, "nothing at all"],
] as const)("%j: %s", ([text, want, why]) => {
  expect(shapeOf(text), why).toEqual(want);
});
