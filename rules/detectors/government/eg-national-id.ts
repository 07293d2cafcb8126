import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** وزارة الداخلية: century, date of birth, governorate, serial, weights 2 7 6 5 4 3 2 7 6 5 4 3 2 modulo 11. */
export default officialNumber({
  id: "eg-national-id",
  name: "Egyptian identity number",
  words: "الرقم القومي|egyptian national id|الرقم القومى|egypt id|رقم البطاقة",
  shared: "person",
  pattern: "[23]\\d{13}",
  check: (v) =>
    isDate(v.slice(1, 7), "ymd") && (11 - weighted(v, [2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11)) % 10 === lastDigit(v),
  lone: 0.6,
});

export const examples: DetectorExamples = {
  match: [
    { text: "الرقم القومي: 28505170465067", value: "28505170465067", why: "named, written the way it is printed" },
    { text: "الرقم القومي 28505170029909", value: "28505170029909", why: "in a sentence" },
    { text: '{"الرقم القومي":"28505170941977"}', value: "28505170941977", why: "a field of JSON, in one piece" },
    { text: "Egyptian national ID 28505170975944", value: "28505170975944", why: "by its full name" },
    { text: "28505170010400 (الرقم القومي)", value: "28505170010400", why: "the name stands behind it" },
    { text: "الرقم القومي\t28505170975944\tactive", value: "28505170975944", why: "a row of a table" },
  ],
  ignore: [
    { text: "الرقم القومي: 28505170465068", why: "one digit is wrong" },
    { text: "الرقم القومي: 25805170029909", why: "two digits changed places" },
    { text: "Order 28505170029909 left the warehouse", why: "without its name it is any number" },
    { text: "الرقم القومي: 285051704650", why: "two characters short" },
    { text: "الرقم القومي: 28505170941977944", why: "three characters too many" },
    { text: "الرقم القومي: x28505170975944", why: "part of a longer token" },
    { text: "الرقم القومي: 36010071654916", why: "resembles it, and does not pass the check" },
  ],
};
