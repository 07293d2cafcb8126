import { expect, test } from "vitest";
import type { PolicyRule } from "../../schema/policy-rule.ts";
import { sayRule } from "./say-rule.ts";

test.each<[string, PolicyRule["when"], PolicyRule["action"]]>([
  ["In chatgpt: nothing goes in; the tool can only be read.", { tools: ["chatgpt"] }, "read-only"],
  ["In blocked tools: nothing goes in.", { status: ["blocked"] }, "block"],
  ["For Research: nothing goes in before somebody has approved it.", { groups: ["Research"] }, "approval"],
  ["Everything is held, and the person chooses.", {}, "nudge"],
  ["Text with payment data or health data is stopped.", { categories: ["payment", "health"] }, "block"],
  [
    "Text in which anything is found (of high severity or more) goes on only with the values hidden.",
    { severity: "high" },
    "redact",
  ],
  [
    "With a personal account: a file that needs a password is stopped.",
    { accounts: ["personal"], unscanned: ["encrypted"] },
    "block",
  ],
])("%s", (said, when, action) => {
  expect(sayRule({ id: "one", when, action })).toBe(said);
});
