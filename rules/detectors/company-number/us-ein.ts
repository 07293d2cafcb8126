import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** IRS: prefixes that are issued by campus or internet, seven digits, no check digit. */
export default officialNumber({
  id: "us-ein",
  name: "US employer number (EIN)",
  words: "ein|fein|employer id|employer identification|federal tax id",
  pattern: "(?:0[1-6]|1[0-6]|2[0-7]|[34]\\d|5[0-9]|6[0-8]|7[1-7]|8[0-8]|9[0-589])-?\\d{7}",
  exact: true,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "EIN: 91-4959610", value: "91-4959610", why: "named, written the way it is printed" },
    { text: "Our EIN is 91-9007872 for the W-9.", value: "91-9007872", why: "in a sentence" },
    { text: '{"EIN":"917167783"}', value: "917167783", why: "a field of JSON, in one piece" },
    { text: "Employer Identification Number 911363880", value: "911363880", why: "by its full name" },
    { text: "910011682 (EIN)", value: "910011682", why: "the name stands behind it" },
    { text: "EIN\t91-1363880\tactive", value: "91-1363880", why: "a row of a table" },
  ],
  ignore: [
    { text: "Order 919007872 left the warehouse", why: "without its name it is any number" },
    { text: "EIN: 9149596", why: "two characters short" },
    { text: "EIN: 917167783880", why: "three characters too many" },
    { text: "EIN: x911363880", why: "part of a longer token" },
    { text: "Where do I find the EIN on the form?", why: "the name without a number" },
    { text: "EIN: 000000000", why: "zeros stand for a number" },
  ],
};
