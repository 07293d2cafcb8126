import { expect, test } from "vitest";
import type { Policy } from "../../schema/policy.ts";
import type { PolicyRule } from "../../schema/policy-rule.ts";
import type { Rollout } from "../../schema/rollout.ts";
import { applyRollouts, drawOf } from "./apply-rollouts.ts";
import { decide } from "./decide.ts";

const under = (rollout: Rollout | undefined, rule: Partial<PolicyRule> = {}): Policy => ({
  ...{ version: 1, name: "test", otherwise: "record", status: {}, approved: [] },
  rules: [
    {
      id: "cards",
      when: { categories: ["payment"] },
      action: "block",
      failMode: "closed",
      ...(rollout ? { rollout } : {}),
      ...rule,
    },
  ],
});
const on = (policy: Policy, unscanned: "file" | null) => {
  const card = { detector: "payment-card", category: "payment", family: "CARD", severity: "high", canary: false } as const;
  const findings = unscanned ? [] : [{ ...card, start: 0, end: 16, confidence: 1 }];
  return decide({ findings, unscanned, tool: "chatgpt", policy: applyRollouts(policy, "a browser") });
};
const step = (stage: Rollout["steps"][number]["stage"], percent = 100): Rollout => ({ steps: [{ stage, percent }], at: 0 });

test.each([
  ["enforce", step("enforce"), "block", "block"],
  ["nudge asks, of what could not be checked too", step("nudge"), "nudge", "nudge"],
  ["observe holds nothing", step("observe"), "record", "record"],
  ["outside the share it is observed", step("enforce", 0), "record", "record"],
  ["taken back it is observed", { ...step("enforce"), halted: { reason: "r", at: "2026-11-20T12:00:00Z" } }, "record", "record"],
] as const)("%s", (_, rollout, found, unchecked) => {
  expect(on(under(rollout), null).action).toBe(found);
  expect(on(under(rollout), "file").action).toBe(unchecked);
});

test("what asks for less than a question is not made to ask", () => {
  expect(on(under(step("nudge"), { action: "record" }), null).action).toBe("record");
});

test("nothing is rolled out, nothing is changed", () => {
  const policy = under(undefined);
  expect(applyRollouts(policy, "a browser")).toBe(policy);
});

test("a draw is from 0 up to 100, the same every time, and another for each rule", () => {
  const draws = Array.from({ length: 2_000 }, (_, browser) => drawOf(`browser ${browser}`, "cards"));
  expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...draws)).toBeLessThan(100);
  const first = draws.filter((draw) => draw < 10).length;
  expect(first).toBeGreaterThan(140);
  expect(first).toBeLessThan(260);
  expect(drawOf("browser 1", "cards")).toBe(draws[1]);
  expect(drawOf("browser 1", "keys")).not.toBe(draws[1]);
});
