import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Ustawa o ewidencji ludności: date of birth with the century in the month, weights 1 3 7 9, modulo 10. */
export default officialNumber({
  id: "pl-pesel",
  name: "Polish personal number (PESEL)",
  words: "pesel",
  shared: "person",
  pattern: "\\d{11}",
  check: (v) =>
    weighted(v, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1], 10) === 0 &&
    /^..[012389]/.test(v) &&
    isDate(v.slice(0, 2) + String(+v.slice(2, 4) % 20).padStart(2, "0") + v.slice(4, 6), "ymd"),
  lone: 0.75,
});

export const examples: DetectorExamples = {
  match: [
    { text: "PESEL: 85051725919", value: "85051725919", why: "named, written the way it is printed" },
    { text: "Mój PESEL to 85051755888.", value: "85051755888", why: "in a sentence" },
    { text: '{"PESEL":"85051710102"}', value: "85051710102", why: "a field of JSON, in one piece" },
    { text: "Numer PESEL 85051748512", value: "85051748512", why: "by its full name" },
    { text: "85051790267 (PESEL)", value: "85051790267", why: "the name stands behind it" },
    { text: "PESEL\t85051748512\tactive", value: "85051748512", why: "a row of a table" },
  ],
  ignore: [
    { text: "PESEL: 85051725910", why: "one digit is wrong" },
    { text: "PESEL: 80551755888", why: "two digits changed places" },
    { text: "Order 85051755888 left the warehouse", why: "without its name it is any number" },
    { text: "PESEL: 850517259", why: "two characters short" },
    { text: "PESEL: 85051710102512", why: "three characters too many" },
    { text: "PESEL: x85051748512", why: "part of a longer token" },
    { text: "Numer PESEL 63892680509", why: "resembles it, and does not pass the check" },
    { text: "PESEL: 30961203594", why: "resembles it, and does not pass the check" },
  ],
};
