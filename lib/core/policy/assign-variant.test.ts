import fc from "fast-check";
import { expect, test } from "vitest";
import type { Experiment } from "../../schema/experiment.ts";
import { assignVariant } from "./assign-variant.ts";

const of = (id: string, share: number, variants = ["plain", "warm"]): Experiment => ({
  id,
  share,
  variants: variants.map((variant) => ({ id: variant, texts: {} })),
});
const chances = Array.from({ length: 20_000 }, (_, number) => `browser-${number}`);
const tally = (experiments: readonly Experiment[]) => {
  const counts = new Map<string, number>();
  for (const chance of chances) {
    const name = assignVariant(experiments, chance)?.name ?? "none";
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
};

test("the same browser gets the same wording every time", () => {
  fc.assert(
    fc.property(fc.string(), fc.double({ min: 0, max: 1, noNaN: true }), (chance, share) => {
      const experiments = [of("why", share), of("tone", 1)];
      expect(assignVariant(experiments, chance)).toEqual(assignVariant(experiments, chance));
    }),
  );
});

test("half of the browsers take part where the share is a half, and the variants get equal parts", () => {
  const counts = tally([of("why", 0.5, ["a", "b", "c"])]);
  expect([...counts.keys()].sort()).toEqual(["none", "why:a", "why:b", "why:c"]);
  expect(counts.get("none")! / chances.length).toBeCloseTo(0.5, 1);
  for (const variant of ["a", "b", "c"]) expect(counts.get(`why:${variant}`)! / chances.length).toBeCloseTo(1 / 6, 1.5);
});

test("a share of nothing takes nobody, a share of one everybody", () => {
  expect([...tally([of("why", 0)]).keys()]).toEqual(["none"]);
  expect(tally([of("why", 1)]).has("none")).toBe(false);
});

test("nobody is in two experiments, and one does not decide what the next one gives", () => {
  const counts = tally([of("why", 0.5), of("tone", 0.5)]);
  expect(counts.get("none")! / chances.length).toBeCloseTo(0.25, 1.5);
  expect(counts.get("tone:plain")! / counts.get("tone:warm")!).toBeCloseTo(1, 0);
});
