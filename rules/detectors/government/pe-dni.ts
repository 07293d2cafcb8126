import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** RENIEC: eight digits of the DNI and a check digit or letter by weights 3 2 7 6 5 4 3 2, modulo 11. */
export default officialNumber({
  id: "pe-dni",
  name: "Peruvian identity number (CUI)",
  words: "cui|código único de identificación|dni",
  pattern: "\\d{8}[0-9A-K]",
  check: (v) => {
    const rest = weighted(v, [3, 2, 7, 6, 5, 4, 3, 2], 11);
    return v.endsWith("65432110987".charAt(rest)) || v.endsWith("KJIHGFEDCBA".charAt(rest));
  },
});

export const examples: DetectorExamples = {
  match: [
    { text: "CUI: 10117413-7", value: "10117413-7", why: "named, written the way it is printed" },
    { text: "Mi DNI y su código son 10117419-6.", value: "10117419-6", why: "in a sentence" },
    { text: '{"CUI":"101174153"}', value: "101174153", why: "a field of JSON, in one piece" },
    { text: "Código único de identificación 101174102", value: "101174102", why: "by its full name" },
    { text: "101174188 (CUI)", value: "101174188", why: "the name stands behind it" },
    { text: "CUI\t10117410-2\tactive", value: "10117410-2", why: "a row of a table" },
  ],
  ignore: [
    { text: "CUI: 10117413-8", why: "one digit is wrong" },
    { text: "CUI: 11017419-6", why: "two digits changed places" },
    { text: "Order 101174196 left the warehouse", why: "without its name it is any number" },
    { text: "CUI: 1011741", why: "two characters short" },
    { text: "CUI: 101174153102", why: "three characters too many" },
    { text: "CUI: x101174102", why: "part of a longer token" },
    { text: "Mi DNI y su código son 82295840-4.", why: "resembles it, and does not pass the check" },
  ],
};
