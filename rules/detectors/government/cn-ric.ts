import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import { pureCheck } from "../../../lib/core/checks/iso7064.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** GB 11643-1999: region, date of birth, serial, ISO 7064 MOD 11-2. */
export default officialNumber({
  id: "cn-ric",
  name: "Chinese resident identity number",
  words: "身份证|公民身份号码|ric no|ric:|resident identity|resident id|chinese id",
  shared: "person",
  pattern: "[1-9]\\d{16}[0-9X]",
  exact: true,
  check: (v) => isDate(v.slice(6, 14), "ymd") && pureCheck(v, 11),
  lone: 0.9,
});

export const examples: DetectorExamples = {
  match: [
    { text: "身份证: 110101198505170042", value: "110101198505170042", why: "named, written the way it is printed" },
    { text: "我的身份证号码是110101198505170851。", value: "110101198505170851", why: "in a sentence" },
    { text: '{"身份证":"110101198505170421"}', value: "110101198505170421", why: "a field of JSON, in one piece" },
    { text: "身份证号码 110101198505170878", value: "110101198505170878", why: "by its full name" },
    { text: "110101198505170683 (身份证)", value: "110101198505170683", why: "the name stands behind it" },
    { text: "身份证\t110101198505170878\tactive", value: "110101198505170878", why: "a row of a table" },
  ],
  ignore: [
    { text: "身份证: 110101198505170043", why: "one digit is wrong" },
    { text: "身份证: 101101198505170851", why: "two digits changed places" },
    { text: "Order 110101198505170851 left the warehouse", why: "without its name it is any number" },
    { text: "身份证: 1101011985051700", why: "two characters short" },
    { text: "身份证: 110101198505170421878", why: "three characters too many" },
    { text: "身份证: x110101198505170878", why: "part of a longer token" },
    { text: "身份证: 110101098205170042", why: "resembles it, and does not pass the check" },
  ],
};
