import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findingStatuses } from "../../schema/risk-finding.ts";
import { dueAt, isUnsettled, type KnownFinding, rankOf, reconcile } from "./reconcile.ts";

const now = 1_000_000;
const known = (changes: Partial<KnownFinding> = {}): KnownFinding => {
  return { id: "1", key: "a", status: "open", closedAt: null, acceptedUntil: null, ...changes };
};
const seen = { key: "a", latest: 500 };
const at = { now, lasts: false };

describe("what becomes of one matter", () => {
  test.each([
    ["new", [], [seen], ["open"]],
    ["open and seen", [known()], [seen], ["refresh"]],
    ["in progress and seen", [known({ status: "in-progress" })], [seen], ["refresh"]],
    ["open and gone", [known()], [], ["close"]],
    ["accepted and seen", [known({ status: "accepted", closedAt: 1, acceptedUntil: now + 1 })], [seen], ["refresh"]],
    ["accepted and gone", [known({ status: "accepted", closedAt: 1, acceptedUntil: now + 1 })], [], []],
    ["accepted until now and seen", [known({ status: "accepted", closedAt: 1, acceptedUntil: now })], [seen], ["reopen"]],
    ["accepted until now and gone", [known({ status: "accepted", closedAt: 1, acceptedUntil: now })], [], ["close"]],
    ["resolved, with old evidence", [known({ status: "resolved", closedAt: 500 })], [seen], []],
    ["resolved, with new evidence", [known({ status: "resolved", closedAt: 499 })], [seen], ["reopen"]],
    ["reported as wrong, with new evidence", [known({ status: "false-positive", closedAt: 1 })], [seen], []],
    ["two of one key", [], [seen, { key: "a", latest: 600 }], ["open"]],
  ] as const)("%s", (_, findings, sightings, steps) => {
    expect(reconcile(findings, sightings, at).map((step) => step.do)).toEqual(steps);
  });
  test("what happened once is closed by people alone", () => {
    expect(reconcile([known()], [], { now, lasts: true })).toEqual([]);
  });
});

test("running again at once changes nothing but figures", () => {
  const finding = fc.record({
    ...{ id: fc.uuid(), key: fc.constantFrom("a", "b", "c", "d"), status: fc.constantFrom(...findingStatuses) },
    ...{ closedAt: fc.option(fc.nat(now)), acceptedUntil: fc.option(fc.nat(2 * now)) },
  });
  const sighting = fc.record({ key: fc.constantFrom("a", "b", "c", "d"), latest: fc.nat(now) });
  fc.assert(
    fc.property(
      fc.uniqueArray(finding, { selector: ({ key }) => key }),
      fc.array(sighting),
      fc.boolean(),
      (before, sightings, lasts) => {
        const after = new Map(before.map((one) => [one.key, one]));
        for (const step of reconcile(before, sightings, { now, lasts })) {
          if (step.do === "open") after.set(step.seen.key, { ...known(), id: step.seen.key, key: step.seen.key });
          const one = step.do === "open" ? undefined : before.find(({ id }) => id === step.id);
          if (one && step.do === "reopen") after.set(one.key, { ...one, status: "open", closedAt: null, acceptedUntil: null });
          if (one && step.do === "close") after.set(one.key, { ...one, status: "resolved", closedAt: now, acceptedUntil: null });
        }
        const again = reconcile([...after.values()], sightings, { now, lasts });
        expect(again.filter((step) => step.do !== "refresh")).toEqual([]);
        // Nothing that is seen, and was not closed by somebody, is left without a finding.
        for (const { key } of sightings) expect(after.has(key)).toBe(true);
      },
    ),
  );
});

test("due dates, ranks and what counts as unsettled", () => {
  expect([dueAt("critical", 0), dueAt("low", 0)]).toEqual([2 * 86_400_000, 90 * 86_400_000]);
  expect(rankOf({ settled: 0, falsePositives: 0 })).toBe(1);
  expect(rankOf({ settled: 1, falsePositives: 1 })).toBe(0.8);
  expect(rankOf({ settled: 36, falsePositives: 36 })).toBe(0.1);
  expect(findingStatuses.filter(isUnsettled)).toEqual(["open", "in-progress"]);
});
