import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** 內政部: letter of the place counts as two digits, weights 1 9 8 7 6 5 4 3 2 1 1, modulo 10. */
export default officialNumber({
  id: "tw-id",
  name: "Taiwanese identity number",
  words: "身分證|統一證號|居留證|身份證字號|taiwan id|arc no",
  shared: "person",
  pattern: "[A-Z][1289A-D]\\d{8}",
  exact: true,
  check: (v) => {
    const code = (char: string) => 10 + "ABCDEFGHJKLMNPQRSTUVXYWZIO".indexOf(char);
    const first = code(v.charAt(0));
    const second = /\d/.test(v.charAt(1)) ? +v.charAt(1) : code(v.charAt(1)) % 10;
    return (
      (Math.floor(first / 10) + (first % 10) * 9 + second * 8 + weighted(v.slice(2), [7, 6, 5, 4, 3, 2, 1, 1], 10)) % 10 === 0
    );
  },
  lone: 0.75,
});

export const examples: DetectorExamples = {
  match: [
    { text: "身分證字號: A179778761", value: "A179778761", why: "named, written the way it is printed" },
    { text: "我的身分證字號是A182153689。", value: "A182153689", why: "in a sentence" },
    { text: '{"身分證字號":"A146024409"}', value: "A146024409", why: "a field of JSON, in one piece" },
    { text: "身分證 A144536719", value: "A144536719", why: "by its full name" },
    { text: "A134136038 (身分證字號)", value: "A134136038", why: "the name stands behind it" },
    { text: "身分證字號\tA144536719\tactive", value: "A144536719", why: "a row of a table" },
    { text: "GC09632909 (身分證字號)", value: "GC09632909", why: "another of its forms" },
  ],
  ignore: [
    { text: "身分證字號: A179778762", why: "one digit is wrong" },
    { text: "身分證字號: A812153689", why: "two digits changed places" },
    { text: "Order A182153689 left the warehouse", why: "without its name it is any number" },
    { text: "身分證字號: A1797787", why: "two characters short" },
    { text: "身分證字號: A146024409719", why: "three characters too many" },
    { text: "身分證字號: xA144536719", why: "part of a longer token" },
    { text: "我的身分證字號是T182153689。", why: "resembles it, and does not pass the check" },
  ],
};
