import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** A row of characters without width carries a message in bits; one or two of them are part of ordinary writing. */
const detector: Detector = {
  id: "zero-width-message",
  name: { one: "row of invisible characters", other: "rows of invisible characters" },
  category: "custom",
  family: "CUSTOM",
  severity: "low",
  raw: true,
  hints: [
    "\u200b\u200b",
    "\u200b\u200c",
    "\u200c\u200b",
    "\u200c\u200c",
    "\u200b\u200d",
    "\u200c\u200d",
    "\u200d\u200d",
    "\u2060\u2060",
    "\ufeff\ufeff",
    "\u2062\u2062",
    "\u2063\u2063",
    "\u2062\u2063",
  ],
  pattern: /[\u200b-\u200d\u2060-\u2064\ufeff]{12,400}/,
  window: { before: 400, after: 800 },
  // Padding repeats one character; a message needs two.
  confirm: (value) => (new Set(value).size > 1 ? 0.85 : 0.3),
  mask: () => "••••",
};
export default detector;

const bits = (pattern: string) => Array.from(pattern, (bit) => (bit === "1" ? "\u200c" : "\u200b")).join("");

export const examples: DetectorExamples = {
  match: [
    { text: `Hello${bits("0110100001101001")}`, value: bits("0110100001101001"), why: "two letters in bits" },
    { text: bits("011010000110"), why: "by itself" },
    { text: `a${bits("01100110011001")}b`, value: bits("01100110011001"), why: "inside a word" },
    { text: "x" + "\u2062\u2063".repeat(8), value: "\u2062\u2063".repeat(8), why: "with invisible operators" },
    { text: `${bits("0110011001100110")} text`, value: bits("0110011001100110"), why: "at the beginning" },
  ],
  ignore: [
    { text: "می\u200cخواهم", why: "Persian writes with it" },
    { text: "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}", why: "a joined picture" },
    { text: "\u200b".repeat(20), why: "padding" },
    { text: bits("0110"), why: "too few to say anything" },
    { text: "\ufeffText", why: "a byte order mark" },
  ],
};
