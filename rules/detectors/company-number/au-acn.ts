import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** ASIC: weights 8 to 1, modulo 10. */
export default officialNumber({
  id: "au-acn",
  name: "Australian company number (ACN)",
  words: "acn|australian company number|a.c.n|arbn",
  pattern: "\\d{3}[ -]?\\d{3}[ -]?\\d{3}(?! {0,3}/ ?\\d)",
  exact: true,
  check: (v) => (10 - weighted(v, [8, 7, 6, 5, 4, 3, 2, 1], 10)) % 10 === lastDigit(v),
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "ACN: 009 598 225", value: "009 598 225", why: "named, written the way it is printed" },
    { text: "Acme Pty Ltd, ACN 000 324 729.", value: "000 324 729", why: "in a sentence" },
    { text: '{"ACN":"004345733"}', value: "004345733", why: "a field of JSON, in one piece" },
    { text: "Australian Company Number 007894484", value: "007894484", why: "by its full name" },
    { text: "007710901 (ACN)", value: "007710901", why: "the name stands behind it" },
    { text: "ACN\t007 894 484\tactive", value: "007 894 484", why: "a row of a table" },
    { text: "470424410 (ACN)", value: "470424410", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "ACN: 009 598 226", why: "one digit is wrong" },
    { text: "ACN: 003 024 729", why: "two digits changed places" },
    { text: "Order 000324729 left the warehouse", why: "without its name it is any number" },
    { text: "ACN: 0095982", why: "two characters short" },
    { text: "ACN: 004345733484", why: "three characters too many" },
    { text: "ACN: x007894484", why: "part of a longer token" },
    { text: "ACN\t113 757 528\tactive", why: "resembles it, and does not pass the check" },
  ],
};
