import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import { remainder } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Rijksregister van de natuurlijke personen: date of birth (month plus 20 or 40 in BIS numbers), serial, 97 minus the rest by 97; a 2 is put before it for births from 2000. */
export default officialNumber({
  id: "be-rrn",
  name: "Belgian national number (NISS, INSZ)",
  words:
    "niss|rijksregisternummer|insz|nn:|rrn|rrnr|numéro national|registre national|rijksregister|bis|identificatienummer sociale zekerheid|national register number",
  shared: "person",
  pattern: "\\d{11}",
  check: (v) =>
    (97 - remainder(v.slice(0, 9), 97) === +v.slice(9) || 97 - remainder(`2${v.slice(0, 9)}`, 97) === +v.slice(9)) &&
    isDate(
      v.slice(0, 2) + String(+v.slice(2, 4) % 20 || 1).padStart(2, "0") + (v.slice(4, 6) === "00" ? "01" : v.slice(4, 6)),
      "ymd",
    ),
  lone: 0.6,
});

export const examples: DetectorExamples = {
  match: [
    { text: "NISS: 85.07.30-612.60", value: "85.07.30-612.60", why: "named, written the way it is printed" },
    { text: "Mijn rijksregisternummer is 85.07.30-439.39.", value: "85.07.30-439.39", why: "in a sentence" },
    { text: '{"NISS":"85073066476"}', value: "85073066476", why: "a field of JSON, in one piece" },
    { text: "Rijksregisternummer 85073079344", value: "85073079344", why: "by its full name" },
    { text: "85073015433 (NISS)", value: "85073015433", why: "the name stands behind it" },
    { text: "NISS\t85.07.30-793.44\tactive", value: "85.07.30-793.44", why: "a row of a table" },
    { text: '{"NISS":"78602390080"}', value: "78602390080", why: "another one that passes every check" },
    {
      text: "Mijn rijksregisternummer is 35.44.00-873.73.",
      value: "35.44.00-873.73",
      why: "another one that passes every check",
    },
  ],
  ignore: [
    { text: "NISS: 85.07.30-612.61", why: "one digit is wrong" },
    { text: "NISS: 80.57.30-439.39", why: "two digits changed places" },
    { text: "Order 85073043939 left the warehouse", why: "without its name it is any number" },
    { text: "NISS: 850730612", why: "two characters short" },
    { text: "NISS: 85073066476344", why: "three characters too many" },
    { text: "NISS: x85073079344", why: "part of a longer token" },
    { text: "Rijksregisternummer 19970627669", why: "resembles it, and does not pass the check" },
    { text: '{"NISS":"53074736665"}', why: "resembles it, and does not pass the check" },
  ],
};
