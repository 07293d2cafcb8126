import { expect, test } from "vitest";
import type { Detector } from "../../schema/detector.ts";
import { patternOf } from "./pattern-of.ts";

test("a getter is asked once", () => {
  let asked = 0;
  const detector = {
    id: "d",
    get pattern() {
      asked++;
      return /x/;
    },
  } as Detector;
  expect(patternOf(detector)).toBe(patternOf(detector));
  expect(asked).toBe(1);
});
