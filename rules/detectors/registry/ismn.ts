import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** ISO 10957: 979-0 or M, weights 1 and 3, modulo 10. */
export default officialNumber({
  id: "ismn",
  name: "music number (ISMN)",
  words: "ismn",
  pattern: "9790\\d{9}|M\\d{9}",
  check: (v) => weighted(v.replace("M", "9790"), [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1], 10) === 0,
  category: "document",
  severity: "low",
  canary: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "ISMN: 979-0-0291-9574-0", value: "979-0-0291-9574-0", why: "named, written the way it is printed" },
    { text: "The score is ISMN 979-0-7573-5658-1 for choir.", value: "979-0-7573-5658-1", why: "in a sentence" },
    { text: '{"ISMN":"9790283256041"}', value: "9790283256041", why: "a field of JSON, in one piece" },
    { text: "9790064005882 (ISMN)", value: "9790064005882", why: "the name stands behind it" },
    { text: "ISMN\t979-0-6839-4969-7\tactive", value: "979-0-6839-4969-7", why: "a row of a table" },
    { text: "- ISMN = 979-0-4295-6076-6", value: "979-0-4295-6076-6", why: "a line of notes" },
  ],
  ignore: [
    { text: "ISMN: 979-0-0291-9574-1", why: "one digit is wrong" },
    { text: "ISMN: 9970757356581", why: "two digits changed places" },
    { text: "Order 9790757356581 left the warehouse", why: "without its name it is any number" },
    { text: "ISMN: 97900291957", why: "two characters short" },
    { text: "ISMN: 9790283256041697", why: "three characters too many" },
    { text: "ISMN: x9790683949697", why: "part of a longer token" },
    { text: "ISMN: M-4142-73-9093", why: "resembles it, and is none" },
  ],
};
