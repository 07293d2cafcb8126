import { expect, test } from "vitest";
import { sampleActivity } from "../../../tests/flow/support/sample-activity.ts";
import { readablePart } from "./readable-part.ts";

const now = 1_795_000_000_000;
const whole = sampleActivity(1);
const finding = { detector: "x", category: "custom", family: "CUSTOM", severity: "low", confidence: "likely" };

test("what can be read stays as it is, and nothing else comes along", () => {
  const findings = [
    { ...finding, count: 1, distinct: 1 },
    { ...finding, count: "many" },
  ];
  const sent = { ...whole, findings, size: "enormous", text: "what was pasted" };
  expect(readablePart(sent, now)).toEqual({ ...whole, findings: findings.slice(0, 1), size: "none" });
});

test("how it ended is not made up", () => {
  expect(readablePart({ id: whole.id, kind: "paste", tool: "chatgpt" }, now)).toMatchObject({
    ...{ id: whole.id, kind: "paste", tool: "chatgpt", occurredAt: now, outcome: "not-verified", findings: [] },
  });
});

test.each([
  ["nothing", undefined],
  ["a text", "paste"],
  ["a list", [whole]],
  ["no id", { ...whole, id: undefined }],
  ["an unknown kind", { ...whole, kind: "glance" }],
  ["a tool with text in it", { ...whole, tool: "What was pasted." }],
])("%s is no activity", (_, sent) => {
  expect(readablePart(sent, now)).toBeNull();
});
