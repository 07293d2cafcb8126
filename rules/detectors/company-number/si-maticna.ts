import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** AJPES: weights 7 to 2, modulo 11, then the unit. */
export default officialNumber({
  id: "si-maticna",
  name: "Slovenian company number (matična številka)",
  words: "matična številka|maticna stevilka|matična št|poslovni register|ajpes",
  pattern: "\\d{7}(?:[0-9A-Z]\\d{2})?",
  check: (v) => (11 - weighted(v, [7, 6, 5, 4, 3, 2], 11)) % 10 === +v.charAt(6) && weighted(v, [7, 6, 5, 4, 3, 2], 11) !== 0,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Matična številka: 8932247000", value: "8932247000", why: "named, written the way it is printed" },
    { text: "Matična številka podjetja je 1525395000.", value: "1525395000", why: "in a sentence" },
    { text: '{"Matična številka":"8816042000"}', value: "8816042000", why: "a field of JSON, in one piece" },
    { text: "Matična številka poslovnega registra 8012032000", value: "8012032000", why: "by its full name" },
    { text: "6843743000 (Matična številka)", value: "6843743000", why: "the name stands behind it" },
    { text: "Matična številka\t8012032000\tactive", value: "8012032000", why: "a row of a table" },
    { text: "5116660725 (Matična številka)", value: "5116660725", why: "another one that passes every check" },
    { text: "Matična številka poslovnega registra 6795846493", value: "6795846493", why: "another one that passes every check" },
    { text: '{"Matična številka":"4464206617"}', value: "4464206617", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "Matična številka: 1255395000", why: "two digits changed places" },
    { text: "Order 1525395000 left the warehouse", why: "without its name it is any number" },
    { text: "Matična številka: 89322470", why: "two characters short" },
    { text: "Matična številka: 8816042000000", why: "three characters too many" },
    { text: "Matična številka: x8012032000", why: "part of a longer token" },
    { text: "Where do I find the Matična številka on the form?", why: "the name without a number" },
    { text: "8382361940 (Matična številka)", why: "resembles it, and does not pass the check" },
  ],
};
