import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Serials from 500 to 999 with years from 40 on would be births after 2039, those from 500 to 749 before 1854. */
function bornLater(v: string): boolean {
  const serial = +v.slice(6, 9);
  const year = +v.slice(4, 6);
  return serial >= 500 && serial < 900 && year >= 40 && (serial >= 750 || year < 54);
}

/** Skatteetaten: date of birth (day plus 40 in D-numbers, month plus 40 in H-numbers), serial that tells the century, two check digits modulo 11. */
export default officialNumber({
  id: "no-fodselsnummer",
  name: "Norwegian birth number (fødselsnummer)",
  words: "fødselsnummer|fodselsnummer|personnummer|fnr|d-nummer|norwegian id",
  shared: "person",
  pattern: "\\d{11}",
  check: (v) =>
    weighted(v, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1], 11) === 0 &&
    weighted(v, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1], 11) === 0 &&
    isDate(String(+v.slice(0, 2) % 40).padStart(2, "0") + String(+v.slice(2, 4) % 40).padStart(2, "0") + v.slice(4, 6), "dmy") &&
    !bornLater(v),
  lone: 0.75,
});

export const examples: DetectorExamples = {
  match: [
    { text: "Fødselsnummer: 151086 90868", value: "151086 90868", why: "named, written the way it is printed" },
    { text: "Mitt fødselsnummer er 151086 67505.", value: "151086 67505", why: "in a sentence" },
    { text: '{"Fødselsnummer":"15108614525"}', value: "15108614525", why: "a field of JSON, in one piece" },
    { text: "15108625977 (Fødselsnummer)", value: "15108625977", why: "the name stands behind it" },
    { text: "Fødselsnummer\t151086 37436\tactive", value: "151086 37436", why: "a row of a table" },
    { text: "- Fødselsnummer = 151086 35778", value: "151086 35778", why: "a line of notes" },
    { text: "Fødselsnummer: 151186 90858", value: "151186 90858", why: "another one that passes every check" },
    { text: "48832875476 (Fødselsnummer)", value: "48832875476", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "Fødselsnummer: 151086 90869", why: "one digit is wrong" },
    { text: "Fødselsnummer: 115086 67505", why: "two digits changed places" },
    { text: "Order 15108667505 left the warehouse", why: "without its name it is any number" },
    { text: "Fødselsnummer: 151086908", why: "two characters short" },
    { text: "Fødselsnummer: 15108614525436", why: "three characters too many" },
    { text: "Fødselsnummer: x15108637436", why: "part of a longer token" },
    { text: "30039282344 (Fødselsnummer)", why: "resembles it, and does not pass the check" },
    { text: "Mitt fødselsnummer er 74442 999337.", why: "resembles it, and is none" },
    { text: "Fødselsnummer\t151586 37496\tactive", why: "resembles it, and does not pass the check" },
    { text: "Mitt fødselsnummer er 318920 06884.", why: "resembles it, and does not pass the check" },
  ],
};
