import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Główny Urząd Statystyczny: nine digits with weights 8 9 2 3 4 5 6 7, fourteen for a unit. */
export default officialNumber({
  id: "pl-regon",
  name: "Polish company number (REGON)",
  words: "regon",
  pattern: "\\d{14}|\\d{9}",
  check: (v) =>
    weighted(v, [8, 9, 2, 3, 4, 5, 6, 7], 11) % 10 === +v.charAt(8) &&
    (v.length === 9 || weighted(v, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8], 11) % 10 === lastDigit(v)),
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "REGON: 230116569", value: "230116569", why: "named, written the way it is printed" },
    { text: "Nasz REGON to 485890877.", value: "485890877", why: "in a sentence" },
    { text: '{"REGON":"933085758"}', value: "933085758", why: "a field of JSON, in one piece" },
    { text: "Numer REGON 432503057", value: "432503057", why: "by its full name" },
    { text: "687212980 (REGON)", value: "687212980", why: "the name stands behind it" },
    { text: "REGON\t432503057\tactive", value: "432503057", why: "a row of a table" },
    { text: "686212080 (REGON)", value: "686212080", why: "another one that passes every check" },
    { text: "Nasz REGON to 7 33008824 37528.", value: "7 33008824 37528", why: "another of its forms" },
    { text: '{"REGON":"08 3792090 52650"}', value: "08 3792090 52650", why: "another of its forms" },
    { text: "REGON: 990 3-32416-575 60", value: "990 3-32416-575 60", why: "another of its forms" },
  ],
  ignore: [
    { text: "REGON: 230116560", why: "one digit is wrong" },
    { text: "REGON: 458890877", why: "two digits changed places" },
    { text: "Order 485890877 left the warehouse", why: "without its name it is any number" },
    { text: "REGON: 2301165", why: "two characters short" },
    { text: "REGON: 933085758057", why: "three characters too many" },
    { text: "REGON: x432503057", why: "part of a longer token" },
    { text: "REGON\t676 871168 33-047\tactive", why: "resembles it, and is none" },
    { text: '{"REGON":"47913957042013"}', why: "resembles it, and is none" },
  ],
};
