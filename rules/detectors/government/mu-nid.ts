import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Civil Status Division: initial, date of birth, serial, check character of 17. */
export default officialNumber({
  id: "mu-nid",
  name: "Mauritian identity number",
  words: "id number|national identity card|mauritius|nic:",
  shared: "person",
  pattern: "[A-Z]\\d{13}|[A-Z]\\d{12}[A-Z]",
  exact: true,
  check: (v) =>
    isDate(v.slice(1, 7), "dmy") &&
    "0123456789ABCDEFG".charAt((17 - weighted(v, [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2], 17)) % 17) === v.slice(-1),
  lone: 0.75,
});

export const examples: DetectorExamples = {
  match: [
    { text: "ID number: A1705858688824", value: "A1705858688824", why: "named, written the way it is printed" },
    { text: "My ID number is A1705854422201.", value: "A1705854422201", why: "in a sentence" },
    { text: '{"ID number":"A1705854996480"}', value: "A1705854996480", why: "a field of JSON, in one piece" },
    { text: "National identity card A1705852747282", value: "A1705852747282", why: "by its full name" },
    { text: "A1705851156670 (ID number)", value: "A1705851156670", why: "the name stands behind it" },
    { text: "ID number\tA1705852747282\tactive", value: "A1705852747282", why: "a row of a table" },
  ],
  ignore: [
    { text: "ID number: A1705858688825", why: "one digit is wrong" },
    { text: "ID number: A7105854422201", why: "two digits changed places" },
    { text: "Order A1705854422201 left the warehouse", why: "without its name it is any number" },
    { text: "ID number: A17058586888", why: "two characters short" },
    { text: "ID number: A1705854996480282", why: "three characters too many" },
    { text: "ID number: xA1705852747282", why: "part of a longer token" },
    { text: "ID number: E2112743823954", why: "resembles it, and does not pass the check" },
  ],
};
