import { expect, test } from "vitest";
import { starters } from "../../rules/policies/starters.ts";
import { starterLabels } from "./starter-labels.ts";

test("every starter is described as its file describes it", () => {
  expect(Object.entries(starterLabels)).toEqual(starters.map(({ id, about }) => [id, about]));
});
