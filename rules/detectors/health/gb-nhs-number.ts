import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** NHS Data Dictionary: weights 10 to 2, modulo 11; ten is never issued. */
export default officialNumber({
  id: "gb-nhs-number",
  name: "UK NHS number",
  words: "nhs",
  pattern: "\\d{3}[ -]?\\d{3}[ -]?\\d{4}",
  exact: true,
  check: (v) => (11 - weighted(v, [10, 9, 8, 7, 6, 5, 4, 3, 2], 11)) % 11 === lastDigit(v),
  lone: 0.7,
  category: "health",
  family: "MEDICAL",
});

export const examples: DetectorExamples = {
  match: [
    { text: "NHS: 911 504 1506", value: "911 504 1506", why: "named, written the way it is printed" },
    { text: "Her NHS number is 966 791 7568.", value: "966 791 7568", why: "in a sentence" },
    { text: '{"NHS":"9464202823"}', value: "9464202823", why: "a field of JSON, in one piece" },
    { text: "NHS number 9922829525", value: "9922829525", why: "by its full name" },
    { text: "9389936837 (NHS)", value: "9389936837", why: "the name stands behind it" },
    { text: "NHS\t992 282 9525\tactive", value: "992 282 9525", why: "a row of a table" },
    { text: "9846770340 (NHS)", value: "9846770340", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "NHS: 911 504 1507", why: "one digit is wrong" },
    { text: "NHS: 967 691 7568", why: "two digits changed places" },
    { text: "Order 9667917568 left the warehouse", why: "without its name it is any number" },
    { text: "NHS: 91150415", why: "two characters short" },
    { text: "NHS: 9464202823525", why: "three characters too many" },
    { text: "NHS: x9922829525", why: "part of a longer token" },
  ],
};
