import { expect, test } from "vitest";
import { endsWithGroup } from "./ends-with-group.ts";

test.for([
  [/key=(?<value>[0-9]{2})/, true, "the last of a sequence"],
  [/key=(?<value>(?:a|[)|]|\))b)/, true, "with signs inside that mean nothing there"],
  [/(?:a|b)[(](?<value>c)(?![a-z])(?=\)|$)$/, true, "looks ahead behind it"],
  [/key=(?<value>[0-9]{2})"/, false, "a quote behind it"],
  [/key=(?<value>[0-9])?/, false, "may be missing"],
  [/key=(?<value>[0-9]){1,3}/, false, "may come again"],
  [/key=(?<value>[0-9])|b/, false, "one of two forms"],
  [/b|key=(?<value>[0-9])/, false, "the second of two forms"],
  [/key=(?:(?<value>[0-9])|b)/, false, "one of two inner forms"],
  [/key=(?<value>[0-9])\b/, false, "something else behind it"],
  [/key=(?<other>[0-9])/, false, "another group"],
  [/key=[0-9]/, false, "none"],
] as const)("%s: %s, %s", ([pattern, want]) => {
  expect(endsWithGroup(pattern.source, "value")).toBe(want);
});
