import { expect, test } from "vitest";
import { safeNext, signInFrom } from "./safe-next.ts";

test.each([
  ["/coverage", "/coverage"],
  ["/inventory?status=approved,blocked", "/inventory?status=approved,blocked"],
  [undefined, "/"],
  ["", "/"],
  ["//evil.example", "/"],
  ["/\\evil.example", "/"],
  ["/\t/evil.example", "/"],
  ["https://evil.example", "/"],
  ["/sign-in?next=/coverage", "/"],
])("after signing in, %s leads to %s", (asked, expected) => {
  expect(safeNext(asked)).toBe(expected);
});

test("the way to the sign-in and back keeps the view, and never nests", () => {
  const away = signInFrom("/inventory?status=approved,blocked&page=2");
  expect(signInFrom(away)).toBe(away);
  expect(safeNext(new URLSearchParams(away.split("?")[1]).get("next") ?? "")).toBe("/inventory?status=approved,blocked&page=2");
});
