import { expect, test } from "vitest";
import { expand, type Grammar } from "./grammar.ts";
import { createRandom } from "./random.ts";

const grammar: Grammar = { layout: "prose", animal: "cat", Animal: "@animal", sentences: "The {animal} eats {food}." };
const shared = (slot: string) => ({ food: "fish" })[slot];

test("slots are filled from the grammar, then from what all grammars share", () => {
  expect(expand("The {animal} eats {food}. {Animal}s do.", grammar, shared, createRandom(1))).toBe("The cat eats fish. Cats do.");
});

test("an unknown slot is an error that names it", () => {
  expect(() => expand("{fodo}", grammar, shared, createRandom(1))).toThrow('{fodo}: no such slot in "{fodo}"');
});

test("the same seed gives the same numbers, another gives others", () => {
  const of = (seed: number) => Array.from({ length: 5 }, createRandom(seed).next);
  expect(of(7)).toEqual(of(7));
  expect(of(7)).not.toEqual(of(8));
  expect(of(7)[0]).toBeCloseTo(0.011_8, 3);
});
