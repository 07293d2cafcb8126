import { expect, test } from "vitest";
import { outcomes } from "../../lib/schema/activity.ts";
import { answered, between, percent, shareOf, verdictOn, type Wording } from "./compare-wordings.ts";

const none = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as NonNullable<Wording["counts"]>["outcomes"];

function wording(variant: string, overridden: number, cancelled: number, held = 0): Wording {
  const counts = { browsers: 40, asked: overridden + cancelled + held, outcomes: { ...none, overridden, cancelled, held } };
  return { experiment: "tone", variant, counts };
}
const unknown: Wording = { experiment: "tone", variant: "new", counts: null };

test("questions that nobody answered count for nothing", () => {
  const { counts } = wording("plain", 3, 7, 90);
  expect(answered(counts!)).toBe(10);
  expect(shareOf(counts!, ["overridden", "redacted"])?.share).toBeCloseTo(0.3);
  expect(shareOf(wording("plain", 0, 0, 4).counts!, ["overridden"])).toBeNull();
});

test("shares are said in whole per cent", () => {
  expect([percent(0.286), between({ low: 0.104, high: 0.5 })]).toEqual(["29\u00a0%", "10–50\u00a0%"]);
});

test.each([
  [
    "a clear difference",
    [wording("plain", 300, 200), wording("warm", 200, 300)],
    /^Fewer .*“warm” than with “plain”: by 14–26 points/,
  ],
  ["the same the other way round", [wording("plain", 200, 300), wording("warm", 300, 200)], /“plain” than with “warm”/],
  ["too few", [wording("plain", 6, 4), wording("warm", 4, 6)], /^No difference can be told yet.* 392 answers/],
  ["enough, and none", [wording("plain", 500, 500), wording("warm", 505, 495)], /^No difference that would matter/],
  ["one in too few browsers", [wording("plain", 500, 500), unknown], /too few browsers/],
  ["three", [wording("a", 1, 1), wording("b", 1, 1), wording("c", 1, 1)], /compare two/],
])("%s", (_, wordings, says) => {
  expect(verdictOn(wordings)).toMatch(says);
});
