import { expect, test } from "vitest";
import { confirmEdit } from "./confirm-edit.ts";

const edit = { before: "Hello", pasted: "- order 7\n\n- ask them", gone: ["4111 1111"] };

test.each([
  ["it stands there", "Hello- order 7\n\n- ask them", true],
  ["the editor has made a list of it", "Hello\n• order 7\n• ask them\n", true],
  ["nothing arrived", "Hello", false],
  ["half of it arrived", "Hello- order 7", false],
  ["what was taken out came along", "Hello- order 7\n\n- ask them 4111\u00a01111", false],
])("%s", (_, after, expected) => {
  expect(confirmEdit({ ...edit, after })).toBe(expected);
});

test("what stood there before is no sign of arrival, and none of failure", () => {
  const before = "order 7 ask them 4111 1111";
  expect(confirmEdit({ ...edit, before, after: before })).toBe(false);
  expect(confirmEdit({ ...edit, before, after: `${before} order 7 ask them` })).toBe(true);
});
