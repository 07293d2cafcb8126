import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** HMRC: the first digit checks the other nine (modulo 11). */
export default officialNumber({
  id: "gb-utr",
  name: "UK tax reference (UTR)",
  words: "utr|unique taxpayer reference|tax reference|self assessment",
  pattern: "\\d{10}K?",
  check: (v) => "21987654321".charAt(weighted(v.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2], 11)) === v.charAt(0),
});

export const examples: DetectorExamples = {
  match: [
    { text: "UTR: 69479 34059", value: "69479 34059", why: "named, written the way it is printed" },
    { text: "My UTR for self assessment is 13645 51235.", value: "13645 51235", why: "in a sentence" },
    { text: '{"UTR":"2433098665"}', value: "2433098665", why: "a field of JSON, in one piece" },
    { text: "Unique Taxpayer Reference 1010503531", value: "1010503531", why: "by its full name" },
    { text: "9199902913 (UTR)", value: "9199902913", why: "the name stands behind it" },
    { text: "UTR\t10105 03531\tactive", value: "10105 03531", why: "a row of a table" },
  ],
  ignore: [
    { text: "UTR: 69479 34050", why: "one digit is wrong" },
    { text: "UTR: 16345 51235", why: "two digits changed places" },
    { text: "Order 1364551235 left the warehouse", why: "without its name it is any number" },
    { text: "UTR: 69479340", why: "two characters short" },
    { text: "UTR: 2433098665531", why: "three characters too many" },
    { text: "UTR: x1010503531", why: "part of a longer token" },
  ],
};
