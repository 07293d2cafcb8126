import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Department of Provincial Administration and Revenue Department: weights 13 to 2, modulo 11; companies begin with 0. */
export default officialNumber({
  id: "th-id",
  name: "Thai identity or tax number",
  words: "เลขประจำตัวประชาชน|thai id|บัตรประชาชน|เลขประจำตัวผู้เสียภาษี|moa|pin|tin:|thai national id|tnin",
  shared: "person",
  pattern: "\\d{13}",
  check: (v) =>
    (11 - weighted(v, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2], 11)) % 10 === lastDigit(v) &&
    (v.startsWith("0") || /^[1-8](?:1\d|2[0-7]|3\d|4\d|5[0-8]|6[0-7]|7[0-7]|8[0-6]|9[0-6])/.test(v)),
  lone: 0.7,
  loneForm: /^\d(?:\d{12}|-\d{4}-\d{5}-\d\d-\d| \d{4} \d{5} \d\d \d)$/,
});

export const examples: DetectorExamples = {
  match: [
    { text: "เลขประจำตัวประชาชน: 1-8527-14493-25-5", value: "1-8527-14493-25-5", why: "named, written the way it is printed" },
    { text: "เลขประจำตัวประชาชน 1-2137-44146-43-6", value: "1-2137-44146-43-6", why: "in a sentence" },
    { text: '{"เลขประจำตัวประชาชน":"1243850603501"}', value: "1243850603501", why: "a field of JSON, in one piece" },
    { text: "Thai ID 1855695137048", value: "1855695137048", why: "by its full name" },
    { text: "1812085080309 (เลขประจำตัวประชาชน)", value: "1812085080309", why: "the name stands behind it" },
    { text: "เลขประจำตัวประชาชน\t1-8556-95137-04-8\tactive", value: "1-8556-95137-04-8", why: "a row of a table" },
  ],
  ignore: [
    { text: "185-27-14493-25-5", why: "alone, in groups that nobody writes it in" },
    { text: "เลขประจำตัวประชาชน: 1-8527-14493-25-6", why: "one digit is wrong" },
    { text: "เลขประจำตัวประชาชน: 1-1237-44146-43-6", why: "two digits changed places" },
    { text: "Order 1213744146436 left the warehouse", why: "without its name it is any number" },
    { text: "เลขประจำตัวประชาชน: 18527144932", why: "two characters short" },
    { text: "เลขประจำตัวประชาชน: 1243850603501048", why: "three characters too many" },
    { text: "เลขประจำตัวประชาชน: x1855695137048", why: "part of a longer token" },
  ],
};
