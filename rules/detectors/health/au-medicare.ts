import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Services Australia: weights 1 3 7 9 1 3 7 9, modulo 10; then the issue and the person on the card. */
export default officialNumber({
  id: "au-medicare",
  name: "Australian Medicare number",
  words: "medicare",
  pattern: "[2-6]\\d{9}\\d?",
  check: (v) => weighted(v, [1, 3, 7, 9, 1, 3, 7, 9], 10) === +v.charAt(8),
  family: "MEDICAL",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Medicare: 2774 45247 1", value: "2774 45247 1", why: "named, written the way it is printed" },
    { text: "My Medicare card number is 2465 94251 1.", value: "2465 94251 1", why: "in a sentence" },
    { text: '{"Medicare":"2656887191"}', value: "2656887191", why: "a field of JSON, in one piece" },
    { text: "Medicare number 2728762441", value: "2728762441", why: "by its full name" },
    { text: "2868529951 (Medicare)", value: "2868529951", why: "the name stands behind it" },
    { text: "Medicare\t2728 76244 1\tactive", value: "2728 76244 1", why: "a row of a table" },
  ],
  ignore: [
    { text: "Medicare: 2774 45242 1", why: "one digit is wrong" },
    { text: "Medicare: 2645 94251 1", why: "two digits changed places" },
    { text: "Order 2465942511 left the warehouse", why: "without its name it is any number" },
    { text: "Medicare: 27744524", why: "two characters short" },
    { text: "Medicare: 2656887191441", why: "three characters too many" },
    { text: "Medicare: x2728762441", why: "part of a longer token" },
  ],
};
