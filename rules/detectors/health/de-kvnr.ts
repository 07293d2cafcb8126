import { lastDigit, sumOfDigits } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** § 290 SGB V: the letter counts as two digits, digit sums with weights 1 and 2, modulo 10. */
export default officialNumber({
  id: "de-kvnr",
  name: "German health insurance number (KVNR)",
  words: "kvnr|krankenversichertennummer|krankenversicherungsnummer|versichertennummer|egk|krankenkasse|versicherten-nr",
  pattern: "[A-Z]\\d{9}",
  exact: true,
  check: (v) => {
    const digits = String(v.charCodeAt(0) - 64).padStart(2, "0") + v.slice(1, 9);
    return [...digits].reduce((sum, digit, i) => sum + sumOfDigits(+digit * (i % 2 ? 2 : 1)), 0) % 10 === lastDigit(v);
  },
  lone: 0.7,
  category: "health",
  family: "MEDICAL",
});

export const examples: DetectorExamples = {
  match: [
    { text: "KVNR: M137534736", value: "M137534736", why: "named, written the way it is printed" },
    { text: "Meine Krankenversichertennummer ist M419179784.", value: "M419179784", why: "in a sentence" },
    { text: '{"KVNR":"M490104202"}', value: "M490104202", why: "a field of JSON, in one piece" },
    { text: "Krankenversichertennummer M136178083", value: "M136178083", why: "by its full name" },
    { text: "M266550271 (KVNR)", value: "M266550271", why: "the name stands behind it" },
    { text: "KVNR\tM136178083\tactive", value: "M136178083", why: "a row of a table" },
  ],
  ignore: [
    { text: "KVNR: M137534737", why: "one digit is wrong" },
    { text: "KVNR: M149179784", why: "two digits changed places" },
    { text: "Order M419179784 left the warehouse", why: "without its name it is any number" },
    { text: "KVNR: M1375347", why: "two characters short" },
    { text: "KVNR: M490104202083", why: "three characters too many" },
    { text: "KVNR: xM136178083", why: "part of a longer token" },
  ],
};
