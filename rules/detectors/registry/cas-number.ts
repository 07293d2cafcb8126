import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Chemical Abstracts Service: weights 1, 2, 3 … from the right, modulo 10. */
export default officialNumber({
  id: "cas-number",
  name: "chemical number (CAS)",
  words: "cas",
  pattern: "[1-9]\\d{1,6}-\\d{2}-\\d",
  exact: true,
  check: (v) => weighted([...v.slice(0, -1)].reverse().join(""), [1, 2, 3, 4, 5, 6, 7, 8, 9], 10) === lastDigit(v),
  category: "document",
  severity: "low",
  canary: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "CAS: 7732-18-5", value: "7732-18-5", why: "named" },
    { text: "Ethanol is CAS 329-65-7 in the sheet.", value: "329-65-7", why: "in a sentence" },
    { text: '{"CAS":"64-17-5"}', value: "64-17-5", why: "a field of JSON, in one piece" },
    { text: "CAS RN 50-00-0", value: "50-00-0", why: "by its full name" },
    { text: "7732-18-5 (CAS)", value: "7732-18-5", why: "the name stands behind it" },
    { text: "CAS\t50-00-0\tactive", value: "50-00-0", why: "a row of a table" },
    { text: "Ethanol is CAS 3298121-65-7 in the sheet.", value: "3298121-65-7", why: "as long as it may be" },
  ],
  ignore: [
    { text: "CAS: 7732-18-6", why: "one digit is wrong" },
    { text: "CAS: 392-65-7", why: "two digits changed places" },
    { text: "Order 329-65-7 left the warehouse", why: "without its name it is any number" },
    { text: "CAS: 7732-18", why: "two characters short" },
    { text: "CAS: 64-17-50-0", why: "three characters too many" },
    { text: "CAS: x50-00-0", why: "part of a longer token" },
  ],
};
