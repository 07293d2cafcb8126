import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** 도로교통공단: region, year of issue, six digits, check digits without a published rule. */
export default officialNumber({
  id: "kr-driving-licence",
  name: "Korean driving licence number",
  words: "운전면허|면허번호|korean driver",
  shared: "licence",
  pattern: "(?:1[1-9]|2[0-68])[ -]\\d{2}[ -]\\d{6}[ -]\\d{2}",
  exact: true,
  lone: 0.6,
});

export const examples: DetectorExamples = {
  match: [
    { text: "운전면허: 26-04-817205-31", value: "26-04-817205-31", why: "named" },
    { text: "운전면허번호는 21-11-095537-16입니다.", value: "21-11-095537-16", why: "in a sentence" },
    { text: '{"운전면허":"11-18-213456-70"}', value: "11-18-213456-70", why: "a field of JSON, in one piece" },
    { text: "운전면허번호 13-92-604418-52", value: "13-92-604418-52", why: "by its full name" },
    { text: "26-04-817205-31 (운전면허)", value: "26-04-817205-31", why: "the name stands behind it" },
    { text: "운전면허\t13-92-604418-52\tactive", value: "13-92-604418-52", why: "a row of a table" },
  ],
  ignore: [
    { text: "Order 21-11-095537-16 left the warehouse", why: "without its name it is any number" },
    { text: "운전면허: 26-04-817205-", why: "two characters short" },
    { text: "운전면허: 11-18-213456-70-52", why: "three characters too many" },
    { text: "운전면허: x13-92-604418-52", why: "part of a longer token" },
    { text: "Where do I find the 운전면허 on the form?", why: "the name without a number" },
    { text: "운전면허: 00-00-000000-00", why: "zeros stand for a number" },
  ],
};
