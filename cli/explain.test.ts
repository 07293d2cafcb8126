import { expect, test } from "vitest";
import type { Detector } from "../lib/schema/detector.ts";
import { explainText } from "./explain.ts";

const base = {
  category: "custom",
  family: "CUSTOM",
  severity: "low",
  name: { one: "value", other: "values" },
  window: { before: 4, after: 20 },
} as const;
const detectors: readonly Detector[] = [
  { ...base, id: "order", hints: ["ac-"], pattern: /AC-[0-9]{8}/, confidence: 0.8 },
  {
    ...base,
    id: "named",
    hints: ["<digits:8>"],
    pattern: /(?<![0-9-])[0-9]{8}(?![0-9])/,
    confidence: 0.3,
    confirm: (value, { near }) => (value.startsWith("0") ? 0 : near(["parcel", "box"]) ? 0.9 : 0.3),
  },
  { ...base, id: "short", hints: ["ac-"], pattern: /C-[0-9]{8}/, confidence: 0.7 },
];
const lines = (text: string, show = false, near = false) => explainText(text, detectors, show, near).split("\n");

test("found, and why", () => {
  expect(lines("one\nmy box 12345678", true)).toEqual([
    'found     2:8      named  "12345678"',
    "          confidence 0.90, severity low",
    "          words near by: box",
    "          0.30 without them",
    "",
  ]);
});

test("a near miss says what was missing", () => {
  const [first, second, third] = lines("12345678");
  expect(first).toBe("near miss 1:1      named  12••••78");
  expect(second).toContain("confidence 0.30");
  expect(third).toBe("          0.90 if a word such as parcel, box stood near by");
});

test("its own check", () => {
  expect(lines("box 01234567")).toContain("          its own check refused it: check digits, a range, or a placeholder");
  expect(lines("AC-20481077")).toContain("          the pattern alone decides");
});

test("what another finding hides", () => {
  expect(lines("AC-20481077")).toContain("          order in the same place is surer, longer or more severe");
});

test("values are masked unless asked for, also those inside an encoding", () => {
  const text = `AC-20481077 ${Buffer.from("the parcel of yours is number 87654321 there").toString("base64")}`;
  expect(lines(text).join("\n")).not.toMatch(/20481077|87654321|dGhlIHBhcmNl/);
  expect(lines(text, true).join("\n")).toMatch(/20481077/);
  expect(lines(text).join("\n")).toMatch(/found +1:13 +named/);
});

test("--near names the detectors that looked", () => {
  expect(lines("ac-12345678", false, true)).toEqual([
    "nothing found, and no pattern matched",
    "looked, and saw nothing of their form: named, order, short",
    "",
  ]);
});
