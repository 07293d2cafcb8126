import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Commissioner for Revenue: weights 3 4 6 7 8 9, and two digits that make the sum divisible by 37. */
export default officialNumber({
  id: "mt-vat",
  name: "Maltese VAT number",
  words: "vat",
  pattern: "(?:MT)?\\d{8}",
  check: (v) => weighted(v.slice(-8), [3, 4, 6, 7, 8, 9, 10, 1], 37) === 0,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "VAT: MT 44788743", value: "MT 44788743", why: "named, written the way it is printed" },
    { text: "Our VAT number is MT 14870197.", value: "MT 14870197", why: "in a sentence" },
    { text: '{"VAT":"MT09207081"}', value: "MT09207081", why: "a field of JSON, in one piece" },
    { text: "Numru tal-VAT MT55810331", value: "MT55810331", why: "by its full name" },
    { text: "MT47710460 (VAT)", value: "MT47710460", why: "the name stands behind it" },
    { text: "VAT\tMT 55810331\tactive", value: "MT 55810331", why: "a row of a table" },
  ],
  ignore: [
    { text: "VAT: MT 44788744", why: "one digit is wrong" },
    { text: "VAT: MT 41870197", why: "two digits changed places" },
    { text: "Order MT14870197 left the warehouse", why: "without its name it is any number" },
    { text: "VAT: MT447887", why: "two characters short" },
    { text: "VAT: MT09207081331", why: "three characters too many" },
    { text: "VAT: xMT55810331", why: "part of a longer token" },
  ],
};
