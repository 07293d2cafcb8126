import { expect, test } from "vitest";
import payment from "../../../rules/detectors/payment/payment-card.ts";
import email from "../../../rules/detectors/personal/email-address.ts";
import type { Detector } from "../../schema/detector.ts";
import { maskFinding } from "./mask.ts";

const mask = (value: string, detector?: Detector) =>
  maskFinding(
    {
      detector: "d",
      category: "custom",
      family: "CUSTOM",
      severity: "low",
      start: 1,
      end: 1 + value.length,
      confidence: 1,
      canary: false,
    },
    `<${value}>`,
    detector,
  );

test.for([
  ["long-value-of-something", undefined, "lo••••ng"],
  ["short", undefined, "••••"],
  ["a😀bcdef😀z", undefined, "a😀••••😀z"],
  ["𠮷𠮷𠮷𠮷", undefined, "••••"],
  ["4111 1111 1111 1234", payment, "4111 •••• •••• 1234"],
  ["ana@company.example", email, "a•••@company.example"],
] as const)("%s", ([value, detector, want]) => {
  expect(mask(value, detector)).toBe(want);
});

test("is one line, and not a long one", () => {
  expect(mask("x", { ...payment, mask: () => `a\n\n${"b".repeat(90)}` })).toMatch(/^a b{40,50}…$/);
  expect(mask("x", { ...payment, mask: () => `ab${"😀".repeat(60)}` })).toMatch(/^ab😀{20,50}…$/u);
});
