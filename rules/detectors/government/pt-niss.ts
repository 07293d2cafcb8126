import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Instituto da Segurança Social: weights are the primes from 29 down, 9 minus the last digit of the sum. */
export default officialNumber({
  id: "pt-niss",
  name: "Portuguese social security number (NISS)",
  words: "niss|segurança social|seguranca social",
  pattern: "[12]\\d{10}",
  check: (v) => 9 - weighted(v, [29, 23, 19, 17, 13, 11, 7, 5, 3, 2], 10) === lastDigit(v),
});

export const examples: DetectorExamples = {
  match: [
    { text: "NISS: 24568912175", value: "24568912175", why: "named, written the way it is printed" },
    { text: "O meu NISS é 19326590747.", value: "19326590747", why: "in a sentence" },
    { text: '{"NISS":"19243719897"}', value: "19243719897", why: "a field of JSON, in one piece" },
    { text: "Número de identificação da segurança social 29539330845", value: "29539330845", why: "by its full name" },
    { text: "20323320787 (NISS)", value: "20323320787", why: "the name stands behind it" },
    { text: "NISS\t29539330845\tactive", value: "29539330845", why: "a row of a table" },
  ],
  ignore: [
    { text: "NISS: 24568912176", why: "one digit is wrong" },
    { text: "NISS: 13926590747", why: "two digits changed places" },
    { text: "Order 19326590747 left the warehouse", why: "without its name it is any number" },
    { text: "NISS: 245689121", why: "two characters short" },
    { text: "NISS: 19243719897845", why: "three characters too many" },
    { text: "NISS: x29539330845", why: "part of a longer token" },
  ],
};
