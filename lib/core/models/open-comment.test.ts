import { expect, test } from "vitest";
import { openComment } from "./open-comment.ts";

test.each([
  ["a comment that opens", "/* one", null, "*/"],
  ["one that opens and closes", "/* one */", null, null],
  ["a description behind a signature", 'def f(): """One', null, '"""'],
  ["a sign inside of a line", "a = b /* c", null, null],
  ["the midst", "two", "*/", "*/"],
  ["the end", "three */", "*/", null],
  ["another opening inside", "<!-- two", "*/", "*/"],
])("%s", (_, line, before, after) => {
  expect(openComment(line, before)).toBe(after);
});
