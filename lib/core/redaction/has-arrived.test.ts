import { expect, test } from "vitest";
import { hasArrived } from "./has-arrived.ts";

test.each([
  ["as it is", "Refund order 4711\nplease", "", "Refund order 4711\nplease", true],
  ["with other spaces and bullets", "1. Refund\n2. Order", "", "Refund\n\n\nOrder\n", true],
  ["behind what was there", "Refund it", "Hello", "HelloRefund it", false],
  ["behind a space", "Refund it", "Hello ", "Hello Refund it", true],
  ["nothing came", "Refund it", "", "", false],
  ["nothing new came", "Refund", "Refund", "Refund", false],
  ["only a part", "Refund order 4711", "", "Refund order", false],
  ["no words, as a sum", "1 + 1", "", "1 +\u00a01", true],
  ["no words, and not there", "1 + 1", "", "1", false],
  ["Japanese", "会議の議事録", "", "会議の議事録", true],
  ["nothing to look for", "  ", "", "x", false],
])("%s", (_, text, before, after, expected) => {
  expect(hasArrived(text, before, after)).toBe(expected);
});
