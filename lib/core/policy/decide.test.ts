import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actions } from "../../schema/action.ts";
import type { Finding } from "../../schema/finding.ts";
import type { Policy } from "../../schema/policy.ts";
import { decide } from "./decide.ts";

const finding = (part: Partial<Finding> = {}): Finding => ({
  detector: "payment-card",
  category: "payment",
  family: "CARD",
  severity: "high",
  start: 0,
  end: 16,
  confidence: 0.9,
  canary: false,
  ...part,
});

const policy = (part: Partial<Policy> = {}): Policy => ({
  version: 1,
  name: "test",
  rules: [],
  otherwise: "record",
  status: {},
  approved: [],
  ...part,
});

const rule = (id: string, when: Policy["rules"][number]["when"], action: Policy["rules"][number]["action"]) => ({
  id,
  when,
  action,
});
const decideOn = (
  rules: Policy["rules"],
  findings: Finding[],
  part: Partial<Policy> = {},
  unscanned: "too-large" | "not-ready" | null = null,
) => decide({ findings, unscanned, tool: "chatgpt", policy: policy({ rules, ...part }) });

describe("decide", () => {
  test("a text with nothing in it is allowed and names no rule", () => {
    expect(decideOn([rule("cards", { categories: ["payment"] }, "block")], [])).toMatchObject({ action: "allow", rule: null });
  });

  test("the first rule that matches decides, not the strictest of all rules", () => {
    const rules = [rule("first", { families: ["CARD"] }, "nudge"), rule("second", { families: ["CARD"] }, "block")];
    expect(decideOn(rules, [finding()])).toMatchObject({ action: "nudge", rule: "first" });
  });

  test("of several kinds of data the strictest answer wins", () => {
    const rules = [rule("mail", { families: ["EMAIL"] }, "nudge"), rule("keys", { categories: ["credential"] }, "block")];
    const findings = [
      finding({ detector: "email-address", family: "EMAIL", category: "personal" }),
      finding({ category: "credential", detector: "jwt" }),
    ];
    expect(decideOn(rules, findings)).toMatchObject({ action: "block", rule: "keys" });
  });

  test("only what a rule holds is told and hidden", () => {
    const card = finding();
    const mail = finding({ detector: "email-address", family: "EMAIL", severity: "low" });
    const trial = finding({ canary: true });
    expect(decideOn([rule("cards", { families: ["CARD"] }, "nudge")], [mail, card, trial]).held).toEqual([card]);
    expect(decideOn([rule("closed", { tools: ["chatgpt"] }, "block")], [mail]).held).toEqual([mail]);
  });

  test.each([
    [9, "record"],
    [10, "nudge"],
  ] as const)("%i e-mail addresses: %s", (count, action) => {
    const findings = Array.from({ length: count }, () =>
      finding({ detector: "email-address", family: "EMAIL", severity: "low" }),
    );
    expect(decideOn([rule("list", { families: ["EMAIL"], count: 10 }, "nudge")], findings).action).toBe(action);
  });

  test.each([
    ["medium", "nudge"],
    ["low", "record"],
  ] as const)("severity %s against a rule from medium on: %s", (severity, action) => {
    expect(decideOn([rule("medium", { severity: "medium" }, "nudge")], [finding({ severity })]).action).toBe(action);
  });

  test("a tool that policy does not name is unreviewed", () => {
    const rules = [rule("unreviewed", { status: ["unreviewed"] }, "nudge")];
    expect(decideOn(rules, [finding()]).rule).toBe("unreviewed");
    expect(decideOn(rules, [finding()], { status: { chatgpt: "approved" } }).rule).toBeNull();
  });

  test("a detector on trial is recorded and never enforced", () => {
    expect(decideOn([rule("all", {}, "block")], [finding({ canary: true })], { status: { chatgpt: "approved" } }).action).toBe(
      "block",
    );
    expect(decideOn([rule("cards", { families: ["CARD"] }, "block")], [finding({ canary: true })]).action).toBe("record");
  });

  test("a rule that names no data and redacts lets a clean text go: there is nothing to hide", () => {
    const rules = [rule("only-redacted", { tools: ["chatgpt"] }, "redact")];
    expect(decideOn(rules, [])).toMatchObject({ action: "allow", rule: null });
    expect(decideOn(rules, [finding()])).toMatchObject({ action: "redact", rule: "only-redacted" });
  });

  test("a rule that names no data holds even a clean text, but never records one", () => {
    expect(decideOn([rule("closed", { tools: ["chatgpt"] }, "block")], [])).toMatchObject({ action: "block", rule: "closed" });
    expect(decideOn([rule("watch", { tools: ["chatgpt"] }, "record")], [])).toMatchObject({ action: "allow", rule: null });
  });

  test("what could not be checked is matched by its own rules only", () => {
    const rules = [rule("cards", { families: ["CARD"] }, "block"), rule("large", { unscanned: ["too-large"] }, "justify")];
    expect(decideOn(rules, [], {}, "too-large")).toMatchObject({ action: "justify", rule: "large" });
  });

  test.each([
    ["asks by itself", [], {}, { action: "nudge", rule: null }],
    ["stops by itself in the closed mode", [], { failMode: "closed" }, { action: "block", rule: null }],
    ["is never milder than what is found", [], { otherwise: "justify" }, { action: "justify", rule: null }],
    [
      "follows the rule that names it",
      [rule("wait", { unscanned: ["not-ready"] }, "record")],
      {},
      { action: "record", rule: "wait" },
    ],
    ["follows what holds for the tool", [rule("fine", { tools: ["chatgpt"] }, "record")], {}, { action: "record", rule: "fine" }],
  ] as const)("a text that the models have not seen %s", (_, rules, part, expected) => {
    const others = [rule("cards", { families: ["CARD"] }, "nudge")];
    expect(decideOn([...rules, ...others], [], part, "not-ready")).toMatchObject(expected);
  });

  test("where nothing is ever held, that is not either", () => {
    expect(decideOn([], [], {}, "not-ready")).toMatchObject({ action: "record" });
  });

  test("every input has a decision, and it is one of the actions", () => {
    const anyFinding = fc
      .record({ canary: fc.boolean(), severity: fc.constantFrom("low", "medium", "high", "critical") })
      .map((part) => finding(part as never));
    const anyRule = fc.record({
      id: fc.constant("r"),
      when: fc.record(
        { severity: fc.constantFrom("low", "critical"), count: fc.integer({ min: 1, max: 3 }) },
        { requiredKeys: [] },
      ),
      action: fc.constantFrom(...actions),
    });
    fc.assert(
      fc.property(fc.array(anyFinding), fc.array(anyRule), (findings, rules) => {
        expect(actions).toContain(decideOn(rules as never, findings).action);
      }),
    );
  });
});
