import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Australian Taxation Office: weights 1 4 3 7 5 8 6 9 10, divisible by 11. */
export default officialNumber({
  id: "au-tfn",
  name: "Australian tax file number (TFN)",
  words: "tfn|tax file",
  shared: "tax",
  pattern: "\\d{8,9}",
  check: (v) => weighted(v, v.length === 9 ? [1, 4, 3, 7, 5, 8, 6, 9, 10] : [10, 7, 8, 4, 6, 3, 5, 1], 11) === 0,
});

export const examples: DetectorExamples = {
  match: [
    { text: "TFN: 581 438 205", value: "581 438 205", why: "named, written the way it is printed" },
    { text: "My TFN is 583 187 554, please fix payroll.", value: "583 187 554", why: "in a sentence" },
    { text: '{"TFN":"681230406"}', value: "681230406", why: "a field of JSON, in one piece" },
    { text: "Tax File Number 101285933", value: "101285933", why: "by its full name" },
    { text: "439395570 (TFN)", value: "439395570", why: "the name stands behind it" },
    { text: "TFN\t101 285 933\tactive", value: "101 285 933", why: "a row of a table" },
  ],
  ignore: [
    { text: "TFN: 581 438 206", why: "one digit is wrong" },
    { text: "TFN: 538 187 554", why: "two digits changed places" },
    { text: "Order 583187554 left the warehouse", why: "without its name it is any number" },
    { text: "TFN: 5814382", why: "two characters short" },
    { text: "TFN: 681230406933", why: "three characters too many" },
    { text: "TFN: x101285933", why: "part of a longer token" },
  ],
};
