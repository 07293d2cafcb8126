import fc from "fast-check";
import { expect, test } from "vitest";
import { findingLevels, findingRules, findingSorts, findingStatuses, findingsQuery } from "../../lib/schema/risk-finding.ts";
import { readFindingsUrl, writeFindingsUrl } from "./findings-url.ts";

const query = fc.record({
  q: fc.string({ maxLength: 100 }),
  status: fc.subarray([...findingStatuses]),
  rule: fc.subarray([...findingRules]),
  level: fc.subarray([...findingLevels]),
  owner: fc.string({ maxLength: 80 }),
  asset: fc.string({ maxLength: 200 }),
  due: fc.constantFrom("" as const, "overdue" as const, "week" as const),
  sort: fc.constantFrom(...findingSorts),
  moment: fc.constantFrom("" as const, "opened-7" as const, "closed-30" as const, "escalated-90" as const),
  order: fc.constantFrom("asc" as const, "desc" as const),
  page: fc.integer({ min: 1, max: 10_000 }),
  size: fc.integer({ min: 1, max: 200 }),
});

test("every view has an address that leads back to it", () => {
  fc.assert(
    fc.property(query, (view) => {
      expect(readFindingsUrl(writeFindingsUrl(view))).toEqual(view);
    }),
  );
});

test("the first view has an empty address, and nonsense is the first view", () => {
  const first = findingsQuery.parse({});
  expect(writeFindingsUrl(first)).toEqual({});
  expect(readFindingsUrl({ status: "closed", rule: "x", page: "-1", sort: 3, due: "never" })).toEqual(first);
});
