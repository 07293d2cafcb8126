import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pageSigns } from "../../../rules/page-signs/all.ts";
import type { PageSign } from "./page-sign.ts";
import { scoreLimits, scorePage } from "./score-page.ts";
import { seeSigns } from "./see-signs.ts";

const sign = (id: string, family: PageSign["family"], weight: number): PageSign => ({
  id,
  family,
  weight,
  why: "why",
  css: `.${id}`,
});
const signs = [
  sign("box", "place", 3),
  sign("words", "words", 5),
  sign("more-words", "words", 4),
  sign("even-more", "words", 3),
  sign("too-many", "words", 2),
  sign("people", "people", -6),
];
const score = (...seen: string[]) => scorePage(seen, signs);

describe("the sum", () => {
  test("the heaviest of a family count, so many and no more", () => {
    expect(score("words", "more-words", "even-more", "too-many").score).toBe(5 + 4 + 3);
    expect(score("words", "more-words", "even-more", "too-many").parts.map(({ added }) => added)).toEqual([5, 4, 3, 0]);
  });

  test("one kind of signs is not enough, two are", () => {
    expect(score("words", "more-words").found).toBe(false);
    expect(score("words", "box").found).toBe(true);
  });

  test("what speaks against it is taken off", () => {
    expect(score("words", "box", "people")).toMatchObject({ score: 2, found: false });
  });

  test("names of signs that nobody knows add nothing", () => {
    expect(score("from-a-newer-version")).toEqual({ score: 0, found: false, parts: [] });
  });
});

const ids = fc.subarray(pageSigns.map(({ id }) => id));

test("more that speaks for it never makes it less, whatever was seen", () => {
  fc.assert(
    fc.property(ids, fc.constantFrom(...pageSigns), (seen, added) => {
      const [before, after] = [scorePage(seen, pageSigns).score, scorePage([...seen, added.id], pageSigns).score];
      if (added.weight > 0) expect(after).toBeGreaterThanOrEqual(before);
      else expect(after).toBeLessThanOrEqual(before);
    }),
  );
});

test("what a page says of itself and where it has its box never make an AI tool of it", () => {
  const weak = pageSigns.filter(({ family }) => family === "place" || family === "about").map(({ id }) => id);
  expect(scorePage(weak, pageSigns)).toMatchObject({ found: false });
  expect(scorePage(weak, pageSigns).score).toBeGreaterThanOrEqual(scoreLimits.found);
});

test("signs are seen by element, by text and by mark", () => {
  const three: PageSign[] = [
    { id: "by-css", family: "place", weight: 1, why: "", css: ".x" },
    { id: "by-text", family: "words", weight: 1, why: "", zones: ["control", "near"], pattern: /^go$/ },
    { id: "by-mark", family: "answers", weight: 1, why: "", mark: "stream" },
  ];
  const empty = { composer: [], near: [], control: [], line: [], title: [], about: [], request: [], host: [], path: [] };
  const view = { texts: empty, marks: new Set<never>(), has: () => false };
  expect(seeSigns(three, view)).toEqual([]);
  expect(seeSigns(three, { ...view, has: (css) => css === ".x" })).toEqual(["by-css"]);
  expect(seeSigns(three, { ...view, texts: { ...empty, near: ["go"], line: ["go"] } })).toEqual(["by-text"]);
  expect(seeSigns(three, { ...view, texts: { ...empty, line: ["go"] } })).toEqual([]);
  expect(seeSigns(three, { ...view, marks: new Set(["stream" as const]) })).toEqual(["by-mark"]);
});
