import fc from "fast-check";
import { expect, describe as suite, test } from "vitest";
import { activity } from "../schema/activity.ts";
import type { Finding } from "../schema/finding.ts";
import { concluded, describe } from "./describe.ts";

const at = (start: number, end: number, confidence = 0.9): Finding => ({
  detector: "payment-card",
  category: "payment",
  family: "CARD",
  severity: "high",
  start,
  end,
  confidence,
  canary: false,
});

const describeText = (text: string, findings: Finding[]) =>
  describe({
    id: "019abcde-0000-7000-8000-000000000000",
    occurredAt: 1_763_600_000_000,
    kind: "paste",
    tool: "chatgpt",
    host: "chatgpt.com",
    policyName: "nudge",
    decision: { action: "nudge", rule: "cards", held: [] },
    outcome: "held",
    findings,
    text,
    unscanned: null,
    beforePolicy: false,
  });

suite("describe", () => {
  test("counts values and different values", () => {
    const [count] = describeText("aaaa bbbb aaaa", [at(0, 4), at(5, 9), at(10, 14)]).findings;
    expect(count).toMatchObject({ count: 3, distinct: 2, detector: "payment-card" });
  });

  test.each([
    [0.5, "possible"],
    [0.75, "likely"],
    [0.95, "certain"],
  ])("confidence %f is told as %s", (confidence, band) => {
    expect(describeText("aaaa", [at(0, 4, confidence)]).findings[0]?.confidence).toBe(band);
  });

  test("a later revision keeps everything but outcome and reason", () => {
    const first = describeText("aaaa", [at(0, 4)]);
    expect(concluded(first, "overridden", { reason: "test-data" })).toEqual({
      ...first,
      revision: 1,
      outcome: "overridden",
      reason: "test-data",
    });
  });

  test("whatever the text, none of it is in what leaves", () => {
    const word = fc.string({ minLength: 8, maxLength: 20, unit: fc.constantFrom("Q", "Z", "#", "ß", "漢") });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const text = words.join(" ");
        const described = describeText(text, [at(0, words[0]?.length ?? 0)]);
        expect(activity.safeParse(described).success).toBe(true);
        const leaving = JSON.stringify(described);
        for (const each of words) expect(leaving).not.toContain(each);
      }),
    );
  });
});

test("of more kinds than a record takes the gravest are told", () => {
  const many = Array.from(
    { length: 130 },
    (_, kind): Finding => ({ ...at(kind, kind + 1), detector: `kind-${kind}`, severity: "low" }),
  );
  const described = describeText("x".repeat(131), [...many, { ...at(130, 131), severity: "critical" }]);
  expect(described.findings).toHaveLength(100);
  expect(described.findings.map(({ detector }) => detector)).toContain("payment-card");
  expect(activity.safeParse(described).success).toBe(true);
});
