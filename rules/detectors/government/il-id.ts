import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Population and Immigration Authority: nine digits, weights 1 and 2 (Luhn). */
export default officialNumber({
  id: "il-id",
  name: "Israeli identity number",
  words: "teudat zehut|תעודת זהות|ת.ז|מספר זהות|mispar zehut|israeli id",
  shared: "person",
  pattern: "\\d{8,9}",
  check: (v) => luhn(v.padStart(9, "0")) && +v > 100_000,
});

export const examples: DetectorExamples = {
  match: [
    { text: "Teudat Zehut: 042983833", value: "042983833", why: "named, written the way it is printed" },
    { text: "מספר תעודת זהות: 035484278", value: "035484278", why: "in a sentence" },
    { text: '{"Teudat Zehut":"012744637"}', value: "012744637", why: "a field of JSON, in one piece" },
    { text: "תעודת זהות 031787435", value: "031787435", why: "by its full name" },
    { text: "049557580 (Teudat Zehut)", value: "049557580", why: "the name stands behind it" },
    { text: "Teudat Zehut\t031787435\tactive", value: "031787435", why: "a row of a table" },
    { text: "מספר תעודת זהות: 0/6-6../1  1..6-.2-8 94", value: "0/6-6../1  1..6-.2-8", why: "as long as it may be" },
  ],
  ignore: [
    { text: "Teudat Zehut: 042983834", why: "one digit is wrong" },
    { text: "Teudat Zehut: 053484278", why: "two digits changed places" },
    { text: "Order 035484278 left the warehouse", why: "without its name it is any number" },
    { text: "Teudat Zehut: 0429838", why: "two characters short" },
    { text: "Teudat Zehut: 012744637435", why: "three characters too many" },
    { text: "Teudat Zehut: x031787435", why: "part of a longer token" },
  ],
};
