import { expect, test } from "vitest";
import type { RuleConditions } from "../../schema/policy-rule.ts";
import { compileTime } from "./policy-time.ts";

type Time = NonNullable<RuleConditions["time"]>;
const office: Time = { days: ["mon", "tue", "wed", "thu", "fri"], hours: { from: "09:00", to: "17:00" }, zone: "Europe/Berlin" };
const friday: Time = { days: ["fri"], hours: { from: "22:00", to: "06:00" }, zone: "America/New_York" };
const sunday: Time = { days: ["sun"], hours: { from: "00:00", to: "24:00" }, zone: "Europe/Berlin" };
const aroundClock: Time = { days: ["mon"], hours: { from: "08:00", to: "08:00" } };

test.each<[string, Time, string, boolean]>([
  ["from the first minute in summer", office, "2027-07-05T07:00:00Z", true],
  ["not a second before", office, "2027-07-05T06:59:59Z", false],
  ["an hour later by UTC in winter", office, "2027-01-04T08:00:00Z", true],
  ["and not at summer's hour", office, "2027-01-04T07:00:00Z", false],
  ["up to, and without, the last minute", office, "2027-01-04T16:00:00Z", false],
  ["past midnight the night is still that of its day", friday, "2027-01-09T10:59:00Z", true],
  ["until it ends", friday, "2027-01-09T11:00:00Z", false],
  ["and the small hours of that day are the night before", friday, "2027-01-08T10:00:00Z", false],
  ["a day of 23 hours from its beginning", sunday, "2027-03-27T23:00:00Z", true],
  ["to its end", sunday, "2027-03-28T21:59:59Z", true],
  ["and no further", sunday, "2027-03-28T22:00:00Z", false],
  ["from an hour to the same: until that hour of the next day", aroundClock, "2027-01-05T07:59:00Z", true],
  ["which is another's then", aroundClock, "2027-01-04T07:59:00Z", false],
  ["a zone of odd minutes", { hours: { from: "06:00", to: "06:01" }, zone: "Asia/Kathmandu" }, "2027-01-04T00:15:30Z", true],
  ["UTC where no zone is named", { hours: { from: "06:00", to: "06:01" } }, "2027-01-04T06:00:00Z", true],
  ["before an end with an offset", { until: "2027-01-04T06:00:00+01:00" }, "2027-01-04T04:59:59Z", true],
  ["not at it", { until: "2027-01-04T06:00:00+01:00" }, "2027-01-04T05:00:00Z", false],
])("%s", (_, time, now, expected) => {
  expect(compileTime(time)(Date.parse(now))).toBe(expected);
});

test("one zone has one clock, whichever rule asks first", () => {
  const [early, late] = [compileTime(office), compileTime({ ...office, hours: { from: "17:00", to: "18:00" } })];
  const now = Date.parse("2027-01-04T16:30:00Z");
  expect([early(now), late(now), early(now - 3_600_000), late(now - 3_600_000)]).toEqual([false, true, true, false]);
});
