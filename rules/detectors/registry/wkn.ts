import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** WM Datenservice: six characters without I and O. */
export default officialNumber({
  id: "wkn",
  name: "German security number (WKN)",
  words: "wkn|wertpapierkennnummer|wertpapierkennummer",
  pattern: "[0-9A-HJ-NP-Z]{6}",
  exact: true,
  check: (v) => /\d/.test(v),
  category: "document",
  severity: "low",
  canary: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "WKN: A17B24", value: "A17B24", why: "named" },
    { text: "Ich habe die WKN A11B88 gekauft.", value: "A11B88", why: "in a sentence" },
    { text: '{"WKN":"A12B65"}', value: "A12B65", why: "a field of JSON, in one piece" },
    { text: "Wertpapierkennnummer A10B22", value: "A10B22", why: "by its full name" },
    { text: "A19B01 (WKN)", value: "A19B01", why: "the name stands behind it" },
    { text: "WKN\tA10B22\tactive", value: "A10B22", why: "a row of a table" },
  ],
  ignore: [
    { text: "Order A11B88 left the warehouse", why: "without its name it is any number" },
    { text: "WKN: A17B", why: "two characters short" },
    { text: "WKN: A12B65B22", why: "three characters too many" },
    { text: "WKN: xA10B22", why: "part of a longer token" },
    { text: "Where do I find the WKN on the form?", why: "the name without a number" },
    { text: "WKN: xxxxxx", why: "a row of x stands for a number" },
  ],
};
