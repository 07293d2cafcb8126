import { expect, test } from "vitest";
import { summariseBrowsers } from "./summarise-browsers.ts";

test.each([
  ["nobody", [], "No browser was seen in the last day."],
  ["all", [{ seq: 4, stale: false, count: 3 }], "3 of 3 browsers seen in the last day report it."],
  [
    "some have an older one, one is past its end",
    [
      { seq: 4, stale: false, count: 1 },
      { seq: 3, stale: true, count: 1 },
      { seq: null, stale: false, count: 2 },
    ],
    "1 of 4 browsers seen in the last day reports it. 1 browser has one that is past its end.",
  ],
])("%s", (_, browsers, said) => {
  expect(summariseBrowsers({ seq: 4, browsers })).toBe(said);
});
