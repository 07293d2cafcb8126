import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** London Stock Exchange: letters count from 10, weights 1 3 1 7 3 9, modulo 10. */
export default officialNumber({
  id: "sedol",
  name: "British security number (SEDOL)",
  words: "sedol",
  pattern: "[0-9B-DF-HJ-NP-TV-Z]{6}\\d",
  exact: true,
  check: (v) => weighted(v, [1, 3, 1, 7, 3, 9, 1], 10) === 0,
  category: "document",
  severity: "low",
  canary: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "SEDOL: 0938899", value: "0938899", why: "named, written the way it is printed" },
    { text: "The SEDOL is 0559847 for the share.", value: "0559847", why: "in a sentence" },
    { text: '{"SEDOL":"0614304"}', value: "0614304", why: "a field of JSON, in one piece" },
    { text: "SEDOL number 0703354", value: "0703354", why: "by its full name" },
    { text: "0423492 (SEDOL)", value: "0423492", why: "the name stands behind it" },
    { text: "SEDOL\t0703354\tactive", value: "0703354", why: "a row of a table" },
  ],
  ignore: [
    { text: "SEDOL: 0938890", why: "one digit is wrong" },
    { text: "SEDOL: 0595847", why: "two digits changed places" },
    { text: "Order 0559847 left the warehouse", why: "without its name it is any number" },
    { text: "SEDOL: 09388", why: "two characters short" },
    { text: "SEDOL: 0614304354", why: "three characters too many" },
    { text: "SEDOL: x0703354", why: "part of a longer token" },
    { text: '{"SEDOL":"8773373"}', why: "resembles it, and does not pass the check" },
  ],
};
