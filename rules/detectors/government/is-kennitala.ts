import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Þjóðskrá: date of birth (day plus 40 for companies), weights 3 2 7 6 5 4 3 2, century. */
export default officialNumber({
  id: "is-kennitala",
  name: "Icelandic personal number (kennitala)",
  words: "kennitala|kt:|kt.|kennitölu|icelandic id",
  shared: "person",
  pattern: "\\d{10}",
  check: (v) =>
    weighted(v, [3, 2, 7, 6, 5, 4, 3, 2, 1], 11) === 0 &&
    isDate(String(+v.slice(0, 2) % 40).padStart(2, "0") + v.slice(2, 6), "dmy") &&
    /[089]$/.test(v),
});

export const examples: DetectorExamples = {
  match: [
    { text: "Kennitala: 140693-4219", value: "140693-4219", why: "named, written the way it is printed" },
    { text: "Kennitala mín er 140693-9449.", value: "140693-9449", why: "in a sentence" },
    { text: '{"Kennitala":"1406935299"}', value: "1406935299", why: "a field of JSON, in one piece" },
    { text: "1406931119 (Kennitala)", value: "1406931119", why: "the name stands behind it" },
    { text: "Kennitala\t140693-4139\tactive", value: "140693-4139", why: "a row of a table" },
    { text: "- Kennitala = 140693-5889", value: "140693-5889", why: "a line of notes" },
    { text: "Kennitala\t100695-4139\tactive", value: "100695-4139", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "Kennitala: 140693-4211", why: "one digit is wrong" },
    { text: "Kennitala: 104693-9449", why: "two digits changed places" },
    { text: "Order 1406939449 left the warehouse", why: "without its name it is any number" },
    { text: "Kennitala: 14069342", why: "two characters short" },
    { text: "Kennitala: 1406935299139", why: "three characters too many" },
    { text: "Kennitala: x1406934139", why: "part of a longer token" },
    { text: '{"Kennitala":"0211380289"}', why: "resembles it, and does not pass the check" },
    { text: "Kennitala mín er 740694-9449.", why: "resembles it, and does not pass the check" },
    { text: "- Kennitala = 700281-5150", why: "resembles it, and does not pass the check" },
  ],
};
