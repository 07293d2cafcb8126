import { expect, test } from "vitest";
import { z } from "zod";
import { explainIssues } from "./explain-issue.ts";

const shape = z.strictObject({
  name: z.string().max(5),
  list: z.array(z.strictObject({ kind: z.enum(["a", "b"]), count: z.int().min(1) })),
  id: z.uuid().optional(),
  by: z.record(z.string().regex(/^[a-z]+$/), z.string()).optional(),
});

const explain = (value: unknown) => {
  const parsed = shape.safeParse(value);
  return parsed.success ? [] : explainIssues(parsed.error.issues, "top");
};

test.each([
  ["a missing key", { list: [] }, "top.name", "a value of type string"],
  ["a long text", { name: "secret-value", list: [] }, "top.name", "at most 5 characters"],
  ["a wrong choice", { name: "x", list: [{ kind: "secret-value", count: 1 }] }, "top.list[0].kind", "one of a, b"],
  ["a small number", { name: "x", list: [{ kind: "a", count: 0 }] }, "top.list[0].count", "at least 1"],
  ["a wrong form", { name: "x", list: [], id: "secret-value" }, "top.id", "a valid uuid"],
  ["an unknown key", { name: "x", list: [], "secret-value": 1 }, "top", "only keys that Waymark knows"],
  ["a bad record key", { name: "x", list: [], by: { "secret value!": "x" } }, "top.by.(unnamed)", "keys of the documented form"],
])("%s is named with what is expected, without the value", (_, value, field, expected) => {
  const explained = explain(value);
  expect(explained).toEqual([{ field, expected }]);
  expect(JSON.stringify(explained)).not.toContain("secret");
});

test("cuts what could be long", () => {
  const parsed = z.enum(Array.from({ length: 200 }, (_, index) => `choice-${index}`) as [string]).safeParse("x");
  const [first] = explainIssues(parsed.error?.issues ?? [], "x".repeat(300));
  expect(first?.field).toHaveLength(100);
  expect(first?.expected).toHaveLength(200);
});
