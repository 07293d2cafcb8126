import fc from "fast-check";
import { expect, test } from "vitest";
import { figureOf, hideFew } from "./hide-few.ts";

test.each([
  [0, 20, { count: 0, about: false }],
  [4, 20, null],
  [5, 20, { count: 5, about: false }],
  [15, 20, { count: 15, about: false }],
  [17, 20, { count: 15, about: true }],
  [20, 20, { count: 20, about: false }],
])("%i of %i", (count, total, shown) => {
  expect(figureOf(count, total, 5)).toEqual(shown);
});

test.each([
  [
    [17, 3, 0, 0],
    [null, null, 0, 0],
  ],
  [
    [12, 3, 2],
    [12, null, null],
  ],
  [
    [12, 6, 1],
    [12, null, null],
  ],
  [[3], [null]],
  [
    [9, 6],
    [9, 6],
  ],
  [
    [20, 0],
    [20, 0],
  ],
])("parts %j", (counts, shown) => {
  expect(hideFew(counts, 5)).toEqual(shown);
});

/** Small numbers come often. */
const counts = fc.array(fc.oneof(fc.nat(7), fc.nat(60)), { minLength: 2, maxLength: 8 });

test("from the shown parts and their sum no part of a few can be worked out", () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 2, max: 9 }), (parts, fewest) => {
      const shown = hideFew(parts, fewest);
      for (const [at, count] of shown.entries()) {
        if (count === null) continue;
        expect(count).toBe(parts[at]);
        expect(count === 0 || count >= fewest).toBe(true);
      }
      const hidden = parts.filter((_, at) => shown[at] === null);
      const rest = hidden.reduce((sum, count) => sum + count, 0);
      if (hidden.length > 0) expect(hidden.length).toBeGreaterThan(1);
      if (hidden.length > 0 && hidden.length < parts.length) expect(rest).toBeGreaterThanOrEqual(fewest);
    }),
  );
});

test("a figure never tells of a few, nor leaves a few over", () => {
  fc.assert(
    fc.property(fc.nat(80), fc.nat(80), fc.integer({ min: 2, max: 9 }), (count, more, fewest) => {
      const total = count + more;
      const shown = figureOf(count, total, fewest);
      if (shown === null) {
        expect(count > 0 && count < fewest).toBe(true);
        return;
      }
      expect(shown.count === 0 || shown.count >= fewest).toBe(true);
      expect(shown.count).toBeLessThanOrEqual(count);
      if (!shown.about) expect(shown.count).toBe(count);
      const left = total - shown.count;
      expect(shown.count === 0 || left === 0 || left >= fewest || shown.about).toBe(true);
    }),
  );
});
