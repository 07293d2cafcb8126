import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Nüfus ve Vatandaşlık İşleri: eleven digits, the last two from the sums at odd and even places. */
export default officialNumber({
  id: "tr-kimlik",
  name: "Turkish identity number (T.C. Kimlik No)",
  words: "tckn|tc kimlik|kimlik no|kimlik numarası|t.c. no|tc no|turkish id|kimlik numaram",
  shared: "person",
  pattern: "[1-9]\\d{10}",
  check: (v) => {
    const digit = (i: number) => +v.charAt(i);
    const odd = digit(0) + digit(2) + digit(4) + digit(6) + digit(8);
    const even = digit(1) + digit(3) + digit(5) + digit(7);
    return (((7 * odd - even) % 10) + 10) % 10 === digit(9) && (odd + even + digit(9)) % 10 === digit(10);
  },
  lone: 0.75,
  loneForm: /^\d+$/,
});

export const examples: DetectorExamples = {
  match: [
    { text: "T.C. Kimlik No: 99271872140", value: "99271872140", why: "named, written the way it is printed" },
    { text: "TC kimlik numaram 83926289872.", value: "83926289872", why: "in a sentence" },
    { text: '{"T.C. Kimlik No":"32767252330"}', value: "32767252330", why: "a field of JSON, in one piece" },
    { text: "TC kimlik numarası 26634663602", value: "26634663602", why: "by its full name" },
    { text: "34693264524 (T.C. Kimlik No)", value: "34693264524", why: "the name stands behind it" },
    { text: "T.C. Kimlik No\t26634663602\tactive", value: "26634663602", why: "a row of a table" },
  ],
  ignore: [
    { text: "99 271 872 140", why: "alone, in groups that nobody writes it in" },
    { text: "T.C. Kimlik No: 99271872141", why: "one digit is wrong" },
    { text: "T.C. Kimlik No: 89326289872", why: "two digits changed places" },
    { text: "Order 83926289872 left the warehouse", why: "without its name it is any number" },
    { text: "T.C. Kimlik No: 992718721", why: "two characters short" },
    { text: "T.C. Kimlik No: 32767252330602", why: "three characters too many" },
    { text: "T.C. Kimlik No: x26634663602", why: "part of a longer token" },
  ],
};
