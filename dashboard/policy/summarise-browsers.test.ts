import { expect, test } from "vitest";
import { summariseBrowsers } from "./summarise-browsers.ts";

test.each([
  ["nobody", [], "No browser was here in the last day."],
  ["all", [{ seq: 4, stale: false, count: 3 }], "3 of 3 browsers that were here in the last day have said so."],
  [
    "some have an older one, one is past its end",
    [
      { seq: 4, stale: false, count: 1 },
      { seq: 3, stale: true, count: 1 },
      { seq: null, stale: false, count: 2 },
    ],
    "1 of 4 browsers that were here in the last day has said so. 1 browser has one that is past its end.",
  ],
])("%s", (_, browsers, said) => {
  expect(summariseBrowsers({ seq: 4, browsers })).toBe(said);
});
