import { expect, test } from "vitest";
import type { Policy } from "../../schema/policy.ts";
import { diffPolicy } from "./diff-policy.ts";

const base: Policy = {
  ...{ version: 1, name: "one", otherwise: "record", approved: [] },
  status: { chatgpt: "approved" },
  rules: ["a", "b", "c"].map((id) => ({ id, when: { detectors: [id] }, action: "nudge" })),
};
const [a, b, c] = base.rules;

test.each<[string, Partial<Policy>, readonly (readonly [string, string])[]]>([
  ["nothing", {}, []],
  ["another order of keys", { status: { chatgpt: "approved" } }, []],
  ["a name", { name: "two" }, [["changed", "name"]]],
  ["a status", { status: {} }, [["removed", "status.chatgpt"]]],
  [
    "statuses",
    { status: { claude: "blocked", chatgpt: "tolerated" } },
    [
      ["changed", "status.chatgpt"],
      ["added", "status.claude"],
    ],
  ],
  ["a section", { failMode: "closed" }, [["added", "failMode"]]],
  ["an action", { rules: [a!, { ...b!, action: "block" }, c!] }, [["changed", "rules.b"]]],
  ["a rule less", { rules: [a!, c!] }, [["removed", "rules.b"]]],
  ["a rule more", { rules: [{ id: "d", when: {}, action: "block" }, ...base.rules] }, [["added", "rules.d"]]],
  ["cases", { cases: [{ name: "x", expect: { action: "block" } }] }, []],
])("%s", (_, part, changes) => {
  expect(diffPolicy(base, { ...base, ...part }).map(({ kind, field }) => [kind, field])).toEqual(changes);
});

test("a rule that has changed its place is named, and not all those behind it", () => {
  const moved = diffPolicy(base, { ...base, rules: [c!, a!, b!] });
  expect(moved.every(({ kind }) => kind === "moved")).toBe(true);
  expect(moved.map(({ field }) => field)).toContain("rules.c");
  expect(moved.map(({ field }) => field)).not.toContain("rules.b");
});

test("what a rule said and says stands in words", () => {
  const [change] = diffPolicy(base, { ...base, rules: [a!, { ...b!, action: "block", note: "since May" }, c!] });
  expect(change).toMatchObject({ before: expect.stringMatching(/held/), after: expect.stringMatching(/stopped.*since May/) });
});
