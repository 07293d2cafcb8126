import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** IRS: begins with 9, the fourth and fifth digits in the ranges that are issued (93 for adoptions). */
export default officialNumber({
  id: "us-itin",
  name: "US individual taxpayer number (ITIN)",
  words: "itin|individual taxpayer|atin|adoption taxpayer",
  shared: "tax",
  pattern: "9\\d{2}([ -]?)(?:5\\d|6[0-5]|7\\d|8[0-8]|9\\d)\\1\\d{4}",
  exact: true,
  lone: 0.6,
});

export const examples: DetectorExamples = {
  match: [
    { text: "ITIN: 987-65-4321", value: "987-65-4321", why: "named" },
    { text: "I file with ITIN 955-52-7716.", value: "955-52-7716", why: "in a sentence" },
    { text: '{"ITIN":"912-70-3456"}', value: "912-70-3456", why: "a field of JSON, in one piece" },
    { text: "Individual Taxpayer Identification Number 923-88-1408", value: "923-88-1408", why: "by its full name" },
    { text: "987-65-4321 (ITIN)", value: "987-65-4321", why: "the name stands behind it" },
    { text: "ITIN\t923-88-1408\tactive", value: "923-88-1408", why: "a row of a table" },
  ],
  ignore: [
    { text: "Order 955-52-7716 left the warehouse", why: "without its name it is any number" },
    { text: "ITIN: 987-65-43", why: "two characters short" },
    { text: "ITIN: 912-70-3456408", why: "three characters too many" },
    { text: "ITIN: x923-88-1408", why: "part of a longer token" },
    { text: "Where do I find the ITIN on the form?", why: "the name without a number" },
    { text: "ITIN: 000-00-0000", why: "zeros stand for a number" },
  ],
};
