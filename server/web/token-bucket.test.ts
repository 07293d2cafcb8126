import fc from "fast-check";
import { expect, test } from "vitest";
import { createTokenBucket } from "./token-bucket.ts";

test("grants no more than burst plus refill, and never makes anyone wait for nothing", () => {
  const steps = fc.array(fc.nat(4000), { maxLength: 60 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 }), fc.constantFrom(0.1, 1, 5), steps, (burst, perSecond, pauses) => {
      let now = 0;
      let granted = 0;
      const take = createTokenBucket({ burst, perSecond }, () => now);
      for (const pause of pauses) {
        now += pause;
        const wait = take("a");
        if (wait === 0) granted++;
        else {
          expect(wait).toBeGreaterThanOrEqual(1);
          now += wait * 1000;
          expect(take("a")).toBe(0);
          granted++;
        }
        expect(granted).toBeLessThanOrEqual(burst + (now / 1000) * perSecond + 1e-6);
      }
    }),
  );
});

test("keeps keys apart, and a clock that goes back gives nothing", () => {
  let now = 1e6;
  const take = createTokenBucket({ burst: 1, perSecond: 1 }, () => now);
  expect([take("a"), take("b"), take("a")]).toEqual([0, 0, 1]);
  now -= 5000;
  expect(take("a")).toBe(1);
});
