import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Iedzīvotāju reģistrs: date of birth, century, serial, weights modulo 11; codes from 2017 begin with 32 and tell nothing. */
export default officialNumber({
  id: "lv-personas-kods",
  name: "Latvian personal code (personas kods)",
  words: "personas kods|pers. kods|personas kodu|latvian id|pk:",
  shared: "person",
  pattern: "\\d{11}",
  check: (v) =>
    v.startsWith("32") ||
    (((1101 - weighted(v, [1, 6, 3, 7, 9, 10, 5, 8, 4, 2], 11)) % 11) % 10 === lastDigit(v) && isDate(v.slice(0, 6), "dmy")),
});

export const examples: DetectorExamples = {
  match: [
    { text: "Personas kods: 161175-61714", value: "161175-61714", why: "named, written the way it is printed" },
    { text: "Mans personas kods ir 161175-16358.", value: "161175-16358", why: "in a sentence" },
    { text: '{"Personas kods":"16117586735"}', value: "16117586735", why: "a field of JSON, in one piece" },
    { text: "16117540577 (Personas kods)", value: "16117540577", why: "the name stands behind it" },
    { text: "Personas kods\t161175-12250\tactive", value: "161175-12250", why: "a row of a table" },
    { text: "- Personas kods = 161175-63365", value: "161175-63365", why: "a line of notes" },
    { text: "Personas kods\t161175-19250\tactive", value: "161175-19250", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "Personas kods: 161175-61715", why: "one digit is wrong" },
    { text: "Personas kods: 116175-16358", why: "two digits changed places" },
    { text: "Order 16117516358 left the warehouse", why: "without its name it is any number" },
    { text: "Personas kods: 161175617", why: "two characters short" },
    { text: "Personas kods: 16117586735250", why: "three characters too many" },
    { text: "Personas kods: x16117512250", why: "part of a longer token" },
  ],
};
