import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** 국세청: weights 1 3 7 1 3 7 1 3 5, tens of the last product, modulo 10. */
export default officialNumber({
  id: "kr-brn",
  name: "Korean business number (BRN)",
  words: "brn|사업자등록번호|사업자번호|business registration number",
  pattern: "[1-9]\\d{9}",
  check: (v) => (weighted(v, [1, 3, 7, 1, 3, 7, 1, 3, 5, 1], 10) + Math.floor((+v.charAt(8) * 5) / 10)) % 10 === 0,
  lone: 0.6,
  loneForm: /^\d{3}-\d\d-\d{5}$/,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "BRN: 116-84-19594", value: "116-84-19594", why: "named, written the way it is printed" },
    { text: "사업자등록번호 116-57-10694", value: "116-57-10694", why: "in a sentence" },
    { text: '{"BRN":"1166128304"}', value: "1166128304", why: "a field of JSON, in one piece" },
    { text: "사업자등록번호 1161812640", value: "1161812640", why: "by its full name" },
    { text: "1160930535 (BRN)", value: "1160930535", why: "the name stands behind it" },
    { text: "BRN\t116-18-12640\tactive", value: "116-18-12640", why: "a row of a table" },
  ],
  ignore: [
    { text: "1166128304", why: "alone, in one piece, it is any number" },
    { text: "BRN: 116-84-19595", why: "one digit is wrong" },
    { text: "Order 1165710694 left the warehouse", why: "without its name it is any number" },
    { text: "BRN: 11684195", why: "two characters short" },
    { text: "BRN: 1166128304640", why: "three characters too many" },
    { text: "BRN: x1161812640", why: "part of a longer token" },
    { text: "Where do I find the BRN on the form?", why: "the name without a number" },
  ],
};
