import { expect, test } from "vitest";
import { nudgePolicy } from "../../../rules/policies/nudge.ts";
import { strictPolicy } from "../../../rules/policies/strict.ts";
import { decide } from "./decide.ts";
import { unscannedCovered } from "./unscanned-covered.ts";

test("a rule for files speaks of every file that could not be read, and no other rule does", () => {
  expect(unscannedCovered(["file"])).toEqual(["file", "encrypted", "old-format", "time"]);
  expect(unscannedCovered(["too-large", "error"])).toEqual(["too-large", "error"]);
});

test.each(["file", "encrypted", "old-format", "time"] as const)(
  "strict stops a file that is unread because of %s",
  (unscanned) => {
    expect(decide({ findings: [], unscanned, tool: "chatgpt", policy: strictPolicy }).action).toBe("block");
  },
);

test("what took too long to read is asked about", () => {
  expect(decide({ findings: [], unscanned: "time", tool: "chatgpt", policy: nudgePolicy }).action).toBe("nudge");
});
