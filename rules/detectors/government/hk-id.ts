import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Immigration Department: letters count from 10, a blank 36, weights 9 to 1, modulo 11. */
export default officialNumber({
  id: "hk-id",
  name: "Hong Kong identity card number",
  words: "hkid|香港身份證|香港身份证|hk id|hong kong id|身份證號碼",
  shared: "person",
  pattern: "[A-Z]{1,2}[ ]?\\d{6}[ ]?(?:[(][0-9A][)]|\\[[0-9A]\\]|[0-9A])",
  exact: true,
  check: (v) =>
    (v.length === 9
      ? weighted(v, [9, 8, 7, 6, 5, 4, 3, 2, 1], 11)
      : (weighted(v, [8, 7, 6, 5, 4, 3, 2, 1], 11) + 36 * 9) % 11) === 0,
  lone: 0.65,
});

export const examples: DetectorExamples = {
  match: [
    { text: "HKID: C442763(5)", value: "C442763(5)", why: "named, written the way it is printed" },
    { text: "My HKID is C387148(5).", value: "C387148(5)", why: "in a sentence" },
    { text: '{"HKID":"C6895717"}', value: "C6895717", why: "a field of JSON, in one piece" },
    { text: "香港身份證 C9766020", value: "C9766020", why: "by its full name" },
    { text: "C3426473 (HKID)", value: "C3426473", why: "the name stands behind it" },
    { text: "HKID\tC976602(0)\tactive", value: "C976602(0)", why: "a row of a table" },
    { text: '{"HKID":"Cs6895717"}', value: "Cs6895717", why: "as long as it may be" },
  ],
  ignore: [
    { text: "HKID: C442763(6)", why: "one digit is wrong" },
    { text: "HKID: C837148(5)", why: "two digits changed places" },
    { text: "Order C3871485 left the warehouse", why: "without its name it is any number" },
    { text: "HKID: C44276", why: "two characters short" },
    { text: "HKID: C6895717020", why: "three characters too many" },
    { text: "HKID: xC9766020", why: "part of a longer token" },
  ],
};
