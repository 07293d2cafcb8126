import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Public Health Scotland: date of birth, serial, the check digit of the NHS number. */
export default officialNumber({
  id: "gb-chi-number",
  name: "Scottish CHI number",
  words: "chi number|community health index|chi no|chi:",
  pattern: "\\d{10}",
  check: (v) => isDate(v.slice(0, 6), "dmy") && (11 - weighted(v, [10, 9, 8, 7, 6, 5, 4, 3, 2], 11)) % 11 === lastDigit(v),
  category: "health",
  family: "MEDICAL",
});

export const examples: DetectorExamples = {
  match: [
    { text: "CHI number: 170585-1924", value: "170585-1924", why: "named, written the way it is printed" },
    { text: "CHI number 170585-7698 on the label.", value: "170585-7698", why: "in a sentence" },
    { text: '{"CHI number":"1705855261"}', value: "1705855261", why: "a field of JSON, in one piece" },
    { text: "Community Health Index 1705851576", value: "1705851576", why: "by its full name" },
    { text: "1705856845 (CHI number)", value: "1705856845", why: "the name stands behind it" },
    { text: "CHI number\t170585-1576\tactive", value: "170585-1576", why: "a row of a table" },
    { text: "CHI number\t171052-0868\tactive", value: "171052-0868", why: "another one that passes every check" },
    { text: "CHI number\t10 03372260\tactive", value: "10 03372260", why: "another of its forms" },
  ],
  ignore: [
    { text: "CHI number: 170585-1925", why: "one digit is wrong" },
    { text: "CHI number: 107585-7698", why: "two digits changed places" },
    { text: "Order 1705857698 left the warehouse", why: "without its name it is any number" },
    { text: "CHI number: 17058519", why: "two characters short" },
    { text: "CHI number: 1705855261576", why: "three characters too many" },
    { text: "CHI number: x1705851576", why: "part of a longer token" },
  ],
};
