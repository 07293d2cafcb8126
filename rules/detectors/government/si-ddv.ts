import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Finančna uprava: weights 8 to 2, modulo 11. */
export default officialNumber({
  id: "si-ddv",
  name: "Slovenian tax number (DDV)",
  words: "davčna|davcna stevilka|ddv",
  shared: "vat",
  pattern: "(?:SI)?[1-9]\\d{7}",
  check: (v) =>
    (11 - weighted(v.slice(-8), [8, 7, 6, 5, 4, 3, 2], 11)) % 10 === lastDigit(v) &&
    weighted(v.slice(-8), [8, 7, 6, 5, 4, 3, 2], 11) !== 0,
});

export const examples: DetectorExamples = {
  match: [
    { text: "ID za DDV: SI 52865371", value: "SI 52865371", why: "named, written the way it is printed" },
    { text: "Moja davčna številka je SI 14770423.", value: "SI 14770423", why: "in a sentence" },
    { text: '{"ID za DDV":"84373172"}', value: "84373172", why: "a field of JSON, in one piece" },
    { text: "Davčna številka 48777919", value: "48777919", why: "by its full name" },
    { text: "65388518 (ID za DDV)", value: "65388518", why: "the name stands behind it" },
    { text: "ID za DDV\tSI 48777919\tactive", value: "SI 48777919", why: "a row of a table" },
    { text: "Moja davčna številka je SI 56434600.", value: "SI 56434600", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "ID za DDV: SI 52865372", why: "one digit is wrong" },
    { text: "ID za DDV: SI 17470423", why: "two digits changed places" },
    { text: "Order 14770423 left the warehouse", why: "without its name it is any number" },
    { text: "ID za DDV: 528653", why: "two characters short" },
    { text: "ID za DDV: 84373172919", why: "three characters too many" },
    { text: "ID za DDV: x48777919", why: "part of a longer token" },
    { text: "ID za DDV: SI 52815391", why: "resembles it, and does not pass the check" },
  ],
};
