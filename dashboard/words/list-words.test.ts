import { expect, test } from "vitest";
import { listWords } from "./list-words.ts";

test.each([
  [{ rows: 240, columns: 5 }, "A list of 240 rows, 5 kinds of data"],
  [{ rows: 3, columns: 1 }, "A list of 3 rows, 1 kind of data"],
])("%j", (table, words) => {
  expect(listWords(table)).toBe(words);
});
