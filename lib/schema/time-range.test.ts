import { expect, test } from "vitest";
import { spanOf } from "./time-range.ts";

const now = Date.UTC(2026, 10, 20, 15);

test.each([
  [{ from: "now-7d", to: "" }, "2026-11-14..2026-11-20 after 2026-11-07..2026-11-13"],
  [{ from: "now-7d", to: "2026-01-01" }, "2026-11-14..2026-11-20 after 2026-11-07..2026-11-13"],
  [{ from: "2026-10-01", to: "2026-10-31" }, "2026-10-01..2026-10-31 after 2026-08-31..2026-09-30"],
  [{ from: "2026-11-20", to: "" }, "2026-11-20..2026-11-20 after 2026-11-19..2026-11-19"],
])("%j is %s", (range, said) => {
  const span = spanOf(range, now)!;
  expect(`${span.from}..${span.to} after ${span.before.from}..${span.before.to}`).toBe(said);
});

test("every day of a span is one that a database knows, however long it is", () => {
  const { from, before } = spanOf({ from: "0001-01-01", to: "9999-12-31" }, now)!;
  expect([from, before.from, before.to]).toEqual(["0001-01-01", "0001-01-01", "0001-01-01"]);
  expect(spanOf({ from: "1900-01-01", to: "9999-12-31" }, now)!.before).toEqual({ from: "0001-01-01", to: "1899-12-31" });
});

test.each([
  { from: "", to: "" },
  { from: "2026-11-20", to: "2026-11-19" },
  { from: "2026-13-41", to: "" },
  { from: "2026-02-30", to: "" },
  { from: "2026-02-01", to: "2026-02-29" },
  { from: "0000-01-01", to: "" },
])("%j is no span", (range) => {
  expect(spanOf(range, now)).toBeNull();
});
