import fc from "fast-check";
import { expect, test } from "vitest";
import { allDecoders } from "../../tests/fuzz/all-decoders.ts";

test("every decoder has a name of its own", () => {
  const names = allDecoders.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(20);
  expect(new Set(names).size).toBe(names.length);
});

test.for(allDecoders)(
  "$name: what is damaged or made up is an answer, never a fault",
  { timeout: 60_000 },
  async ({ property }) => {
    await fc.assert(property, { numRuns: 40 });
  },
);
