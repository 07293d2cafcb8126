import fc from "fast-check";
import { expect, test } from "vitest";
import { browserIds, systems } from "../../rollout/browsers.ts";
import { companionIds } from "../../rollout/companions.ts";
import { readRolloutUrl, writeRolloutUrl } from "./rollout-url.ts";

test("what is usual leaves the address empty", () => {
  expect(writeRolloutUrl(readRolloutUrl({}))).toEqual({});
  expect(readRolloutUrl({ browsers: "firefox,opera", from: "there" })).toMatchObject({ browsers: ["firefox"], stores: false });
});

test("every choice comes back from the address", () => {
  const choice = fc.record({
    browsers: fc.subarray([...browserIds]),
    systems: fc.subarray([...systems]),
    companions: fc.subarray([...companionIds]),
    stores: fc.boolean(),
  });
  fc.assert(
    fc.property(choice, (chosen) => {
      expect(readRolloutUrl(writeRolloutUrl(chosen))).toEqual(chosen);
    }),
  );
});
