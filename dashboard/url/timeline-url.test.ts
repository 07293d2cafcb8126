import fc from "fast-check";
import { expect, test } from "vitest";
import { timelineEnds, timelineQuery } from "../../lib/schema/dashboard-api.ts";
import { categories } from "../../lib/schema/finding.ts";
import { readTimelineUrl, writeTimelineUrl } from "./timeline-url.ts";

const query = fc.record({
  page: fc.integer({ min: 1, max: 10_000 }),
  data: fc.constantFrom("" as const, ...categories),
  end: fc.constantFrom("" as const, ...timelineEnds),
  days: fc.constantFrom("" as const, "7" as const, "30" as const, "90" as const),
});

test("every view has an address that leads back to it", () => {
  fc.assert(
    fc.property(query, (view) => {
      expect(readTimelineUrl(writeTimelineUrl(view))).toEqual(view);
    }),
  );
});

test("nonsense is the first view", () => {
  const first = timelineQuery.parse({});
  expect(readTimelineUrl({ page: "-1", data: "secrets", end: 3, days: "8" })).toEqual(first);
  expect(writeTimelineUrl(first)).toEqual({});
});
