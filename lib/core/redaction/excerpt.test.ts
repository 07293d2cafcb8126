import fc from "fast-check";
import { expect, test } from "vitest";
import type { Finding } from "../../schema/finding.ts";
import { excerpt, spansOf, splitByChoice } from "./excerpt.ts";

const finding = (start: number, end: number): Finding => ({
  ...{ detector: "payment-card", category: "payment", family: "CARD", severity: "high" },
  ...{ start, end, confidence: 1, canary: false },
});
const limits = { around: 10, text: 200, spans: 5 };
const said = (text: string, findings: Finding[]) =>
  excerpt(text, spansOf(findings), limits).pieces.map((piece) =>
    piece.kind === "text"
      ? piece.text
      : piece.kind === "gap"
        ? `<${piece.length}>`
        : `{${text.slice(piece.span.start, piece.span.end)}}`,
  );

test.each([
  ["short texts stand there whole", "pay 4111 now", [finding(4, 8)], ["pay ", "{4111}", " now"]],
  ["findings that overlap are one", "pay 4111 now", [finding(4, 8), finding(6, 9)], ["pay ", "{4111 }", "now"]],
  [
    "far from a value it is cut",
    `${"a".repeat(60)}4111${"b".repeat(60)}`,
    [finding(60, 64)],
    ["<50>", "a".repeat(10), "{4111}", "b".repeat(10), "<50>"],
  ],
  [
    "no half of a character is left",
    `1111${"b".repeat(9)}😀${"c".repeat(60)}`,
    [finding(0, 4)],
    ["{1111}", "b".repeat(9), "<62>"],
  ],
])("%s", (_, text, findings, expected) => {
  expect(said(text, findings)).toEqual(expected);
});

test("what does not fit is counted", () => {
  const spans = spansOf(Array.from({ length: 9 }, (_, at) => finding(at * 10, at * 10 + 4)));
  expect(excerpt("x".repeat(100), spans, limits).more).toBe(4);
  expect(excerpt("x".repeat(4_000), spansOf([finding(3_000, 3_004), finding(3_999, 4_000)]), { ...limits, text: 5 }).more).toBe(
    1,
  );
});

test("the same text is the same choice wherever it stands", () => {
  const findings = [finding(0, 2), finding(3, 5), finding(6, 8)];
  const { hidden, kept } = splitByChoice("aa bb aa", findings, new Set(["aa"]));
  expect([hidden, kept]).toEqual([[findings[1]], [findings[0], findings[2]]]);
});

test("nothing is lost and nothing comes twice, whatever is found", () => {
  const anyFinding = fc
    .tuple(fc.nat(300), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => finding(start, start + length));
  fc.assert(
    fc.property(fc.array(anyFinding, { maxLength: 8 }), (findings) => {
      const text = Array.from({ length: 330 }, (_, at) => String.fromCharCode(97 + (at % 26))).join("");
      let at = 0;
      for (const piece of excerpt(text, spansOf(findings), { around: 7, text: 1_000, spans: 10 }).pieces) {
        if (piece.kind === "text") expect(text.slice(at, at + piece.text.length)).toBe(piece.text);
        else if (piece.kind === "span") expect(piece.span.start).toBe(at);
        at += piece.kind === "text" ? piece.text.length : piece.kind === "gap" ? piece.length : piece.span.end - piece.span.start;
      }
      expect(at).toBe(text.length);
    }),
  );
});
