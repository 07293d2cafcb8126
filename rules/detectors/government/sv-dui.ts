import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** RNPN: weights 9 to 2, modulo 10. */
export default officialNumber({
  id: "sv-dui",
  name: "Salvadoran identity number (DUI)",
  words: "dui|documento único de identidad",
  pattern: "\\d{9}",
  check: (v) => (10 - weighted(v, [9, 8, 7, 6, 5, 4, 3, 2], 10)) % 10 === lastDigit(v),
});

export const examples: DetectorExamples = {
  match: [
    { text: "DUI: 52149701-3", value: "52149701-3", why: "named, written the way it is printed" },
    { text: "Mi DUI es 34590684-6.", value: "34590684-6", why: "in a sentence" },
    { text: '{"DUI":"384431587"}', value: "384431587", why: "a field of JSON, in one piece" },
    { text: "Documento único de identidad 641119589", value: "641119589", why: "by its full name" },
    { text: "533874904 (DUI)", value: "533874904", why: "the name stands behind it" },
    { text: "DUI\t64111958-9\tactive", value: "64111958-9", why: "a row of a table" },
    { text: "344687180 (DUI)", value: "344687180", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "DUI: 52149701-4", why: "one digit is wrong" },
    { text: "DUI: 35490684-6", why: "two digits changed places" },
    { text: "Order 345906846 left the warehouse", why: "without its name it is any number" },
    { text: "DUI: 5214970", why: "two characters short" },
    { text: "DUI: 384431587589", why: "three characters too many" },
    { text: "DUI: x641119589", why: "part of a longer token" },
  ],
};
