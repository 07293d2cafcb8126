import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** European Chemicals Agency: weights 1 to 6, modulo 11. */
export default officialNumber({
  id: "ec-chemical",
  name: "chemical number of the EU (EC)",
  words: "ec number|einecs|ec no|ec-nr|elincs",
  pattern: "[2-9]\\d{2}-\\d{3}-\\d",
  exact: true,
  check: (v) => weighted(v, [1, 2, 3, 4, 5, 6], 11) === lastDigit(v),
  category: "document",
  severity: "low",
  canary: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "EC Number: 200-897-0", value: "200-897-0", why: "named" },
    { text: "The substance has EC number 200-578-6 here.", value: "200-578-6", why: "in a sentence" },
    { text: '{"EC Number":"200-001-8"}', value: "200-001-8", why: "a field of JSON, in one piece" },
    { text: "EINECS 231-791-2", value: "231-791-2", why: "by its full name" },
    { text: "200-897-0 (EC Number)", value: "200-897-0", why: "the name stands behind it" },
    { text: "EC Number\t231-791-2\tactive", value: "231-791-2", why: "a row of a table" },
  ],
  ignore: [
    { text: "EC Number: 200-897-1", why: "one digit is wrong" },
    { text: "EC Number: 200-758-6", why: "two digits changed places" },
    { text: "Order 200-578-6 left the warehouse", why: "without its name it is any number" },
    { text: "EC Number: 200-897", why: "two characters short" },
    { text: "EC Number: 200-001-81-2", why: "three characters too many" },
    { text: "EC Number: x231-791-2", why: "part of a longer token" },
  ],
};
