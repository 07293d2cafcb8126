import { expect, test } from "vitest";
import { absoluteDate, absoluteTime, relativeTime, shortDay, shortTime } from "./when.ts";

const now = Date.UTC(2026, 10, 20, 12, 0, 0);
const minute = 60_000;

test.each([
  [0, "now"],
  [59_999, "now"],
  [minute, "1 min. ago"],
  [59 * minute + 59_999, "59 min. ago"],
  [60 * minute, "1 hr. ago"],
  [24 * 60 * minute - 1, "23 hr. ago"],
  [24 * 60 * minute, "yesterday"],
  [9.9 * 24 * 60 * minute, "9 days ago"],
  [-5 * minute, "in 5 min."],
])("%d ms before now reads %s", (before, words) => {
  expect(relativeTime(now - before, now, "en")).toBe(words);
});

test("times follow the reader's manner and zone", () => {
  expect(relativeTime(now - 2 * 60 * minute, now, "de")).toBe("vor 2 Std.");
  expect(absoluteTime(now, "en-GB", "UTC")).toBe("20 Nov 2026, 12:00");
  expect(absoluteTime(now, "en-GB", "Asia/Tokyo")).toBe("20 Nov 2026, 21:00");
  expect(shortTime(now, now, "en-GB", "UTC")).toBe("20 Nov, 12:00");
  expect(shortTime(Date.UTC(2025, 11, 31, 23, 30), now, "en-GB", "Asia/Tokyo")).toBe("1 Jan, 08:30");
  expect(absoluteDate(now, now, "de", "UTC")).toBe("20. Nov.");
  expect(absoluteDate(now, now + 366 * 24 * 60 * minute, "en-GB", "UTC")).toBe("20 Nov 2026");
});

test("a day of the chart stays the same day in every zone", () => {
  expect(shortDay("2026-11-03", "en-GB")).toBe("3 Nov");
});
