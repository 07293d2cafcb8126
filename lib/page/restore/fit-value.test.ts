import fc from "fast-check";
import { expect, test } from "vitest";
import { breakValue, fitValue } from "./fit-value.ts";

/** Every letter is 10 wide. */
const measure = (text: string) => [...text].length * 10;

test.each([
  ["fits into its placeholder", "Ana", 100, 100, { shown: "Ana", width: 100, scale: 1, cut: false }],
  ["fits with what is free behind it", "ana@example", 100, 200, { shown: "ana@example", width: 116, scale: 1, cut: false }],
  ["fits in smaller letters", "ana@example", 100, 100, { shown: "ana@example", width: 100, scale: 100 / 116, cut: false }],
  ["has to be cut", "maria.keller@example.com", 100, 100, { shown: "maria.….com", width: 100, scale: 0.8, cut: true }],
] as const)("a value that %s", (_, value, own, room, expected) => {
  expect(fitValue(value, own, room, measure)).toEqual(expected);
});

test("what is drawn never reaches beyond its room, and what is cut shows both ends", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 80, unit: "grapheme" }),
      fc.integer({ min: 60, max: 600 }),
      (value, room) => {
        const { shown, width, scale, cut } = fitValue(value, 60, room, measure);
        expect(width).toBeLessThanOrEqual(Math.max(room, 60));
        expect((measure(shown) + 6) * scale).toBeLessThanOrEqual(width + 0.001);
        if (!cut) expect(shown).toBe(value);
        else {
          const [head = "", tail = ""] = shown.split("…");
          expect(value.startsWith(head) && value.endsWith(tail)).toBe(true);
        }
      },
    ),
  );
});

test("a value goes over the lines of its placeholder, in smaller letters if it must, or not at all", () => {
  expect(breakValue("4111111111111111", [66, 206], measure)).toEqual({ parts: ["411111", "1111111111"], scale: 1 });
  expect(breakValue("4111111111111111", [66, 100], measure)).toEqual({ parts: ["4111111", "111111111"], scale: 0.8 });
  expect(breakValue("4111111111111111", [66, 60], measure)).toBeNull();
  expect(breakValue("411", [3, 66], measure)).toEqual({ parts: ["", "411"], scale: 1 });
});
