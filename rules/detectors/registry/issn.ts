import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** ISO 3297: weights 8 to 1, modulo 11, X for ten. */
export default officialNumber({
  id: "issn",
  name: "serial number of a journal (ISSN)",
  words: "issn|eissn",
  pattern: "\\d{7}[0-9X]",
  check: (v) => weighted(v.replace("X", "A"), [8, 7, 6, 5, 4, 3, 2, 1], 11) === 0,
  category: "document",
  severity: "low",
  canary: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "ISSN: 2000-1533", value: "2000-1533", why: "named, written the way it is printed" },
    { text: "The journal has ISSN 2121-1183 in print.", value: "2121-1183", why: "in a sentence" },
    { text: '{"ISSN":"25786199"}', value: "25786199", why: "a field of JSON, in one piece" },
    { text: "26318040 (ISSN)", value: "26318040", why: "the name stands behind it" },
    { text: "ISSN\t2147-6993\tactive", value: "2147-6993", why: "a row of a table" },
    { text: "- ISSN = 2573-9476", value: "2573-9476", why: "a line of notes" },
  ],
  ignore: [
    { text: "ISSN: 2000-1534", why: "one digit is wrong" },
    { text: "ISSN: 2211-1183", why: "two digits changed places" },
    { text: "Order 21211183 left the warehouse", why: "without its name it is any number" },
    { text: "ISSN: 200015", why: "two characters short" },
    { text: "ISSN: 25786199993", why: "three characters too many" },
    { text: "ISSN: x21476993", why: "part of a longer token" },
  ],
};
