import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** SENATRAN: nine digits and two check digits, weights 9 to 1 and 1 to 9, modulo 11. */
export default officialNumber({
  id: "br-cnh",
  name: "Brazilian driving licence number (CNH)",
  words: "cnh|habilitação|carteira de motorista",
  shared: "licence",
  pattern: "\\d{11}",
  check: (v) => {
    const first = weighted(v, [9, 8, 7, 6, 5, 4, 3, 2, 1], 11);
    const second = weighted(v, [1, 2, 3, 4, 5, 6, 7, 8, 9], 11) - (first > 9 ? 2 : 0);
    return (first > 9 ? 0 : first) === +v.charAt(9) && (second > 9 ? 0 : (second + 11) % 11) === lastDigit(v);
  },
});

export const examples: DetectorExamples = {
  match: [
    { text: "CNH: 70840447640", value: "70840447640", why: "named, written the way it is printed" },
    { text: "Minha CNH é 03167508176.", value: "03167508176", why: "in a sentence" },
    { text: '{"CNH":"69568948480"}', value: "69568948480", why: "a field of JSON, in one piece" },
    { text: "Carteira Nacional de Habilitação 38516068205", value: "38516068205", why: "by its full name" },
    { text: "15085383542 (CNH)", value: "15085383542", why: "the name stands behind it" },
    { text: "CNH\t38516068205\tactive", value: "38516068205", why: "a row of a table" },
    { text: "Minha CNH é 06585980293.", value: "06585980293", why: "another one that passes every check" },
    { text: "CNH\t38519768205\tactive", value: "38519768205", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "CNH: 70840447641", why: "one digit is wrong" },
    { text: "CNH: 01367508176", why: "two digits changed places" },
    { text: "Order 03167508176 left the warehouse", why: "without its name it is any number" },
    { text: "CNH: 708404476", why: "two characters short" },
    { text: "CNH: 69568948480205", why: "three characters too many" },
    { text: "CNH: x38516068205", why: "part of a longer token" },
    { text: "CNH: 70840444690", why: "resembles it, and does not pass the check" },
  ],
};
