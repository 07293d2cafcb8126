import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Federal Road Safety Corps: local government, three digits, two letters. */
export default officialNumber({
  id: "ng-plate",
  name: "Nigerian licence plate",
  words: "plate number|nigerian plate",
  shared: "plate",
  pattern: "(?:[A-HJ-NP-Z]{3}[ -]?\\d{3}[ -]?[A-HJ-NP-Z]{2})",
  exact: true,
  lone: 0.6,
  category: "personal",
  family: "VEHICLE",
  severity: "medium",
});

export const examples: DetectorExamples = {
  match: [
    { text: "plate number: KJA-407TZ", value: "KJA-407TZ", why: "named" },
    { text: "The plate number is APP218RB for this vehicle.", value: "APP218RB", why: "in a sentence" },
    { text: '{"plate number":"ABJ-104AA"}', value: "ABJ-104AA", why: "a field of JSON, in one piece" },
    { text: "KJA-407TZ (plate number)", value: "KJA-407TZ", why: "the name stands behind it" },
    { text: "plate number\tLSD 951 LM\tactive", value: "LSD 951 LM", why: "a row of a table" },
    { text: "- plate number = EPE-660WB", value: "EPE-660WB", why: "a line of notes" },
  ],
  ignore: [
    { text: "Order APP218RB left the warehouse", why: "without its name it is any number" },
    { text: "plate number: KJA-407", why: "two characters short" },
    { text: "plate number: xLSD 951 LM", why: "part of a longer token" },
    { text: "Where do I find the plate number on the form?", why: "the name without a number" },
    { text: "plate number: xxx-xxxxx", why: "a row of x stands for a number" },
    { text: "plate number expires in May 2031", why: "a year is no number of this kind" },
  ],
};
