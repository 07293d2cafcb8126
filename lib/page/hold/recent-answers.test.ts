import { expect, test } from "vitest";
import { createRecentAnswers } from "./recent-answers.ts";

const given = { action: "justify", reason: "test-data" } as const;

function world() {
  let time = 0;
  const answers = createRecentAnswers(() => time);
  answers.add("paste", ["one", "two"], given);
  return { answers, later: (by: number) => (time += by) };
}

test("the same values on the same way are answered already, in whatever order and however often they stand there", () => {
  expect(world().answers.find("paste", ["two", "one", "two"], "justify")).toEqual(given);
});

test.each([
  ["another value comes along", "paste", ["one", "two", "three"], "justify"],
  ["a value is missing", "paste", ["one"], "justify"],
  ["it comes on another way", "drop", ["one", "two"], "justify"],
  ["policy has become stricter", "paste", ["one", "two"], "block"],
  ["policy has become milder", "paste", ["one", "two"], "nudge"],
] as const)("it is asked anew where %s", (_, kind, values, action) => {
  expect(world().answers.find(kind, values, action)).toBeNull();
});

test("nothing stands for nothing: without values it is always asked", () => {
  const { answers } = world();
  answers.add("paste", [], given);
  expect(answers.find("paste", [], "justify")).toBeNull();
});

test("after a minute it is asked anew", () => {
  const { answers, later } = world();
  later(60_000);
  expect(answers.find("paste", ["one", "two"], "justify")).toEqual(given);
  later(1);
  expect(answers.find("paste", ["one", "two"], "justify")).toBeNull();
});
