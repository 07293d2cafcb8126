import { verhoeff } from "../../../lib/core/checks/verhoeff.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** NIMC: eleven digits, Verhoeff. */
export default officialNumber({
  id: "ng-nin",
  name: "Nigerian identity number (NIN)",
  words: "nin|national identification number|nimc",
  shared: "person",
  pattern: "\\d{11}",
  check: verhoeff,
});

export const examples: DetectorExamples = {
  match: [
    { text: "NIN: 67671442729", value: "67671442729", why: "named, written the way it is printed" },
    { text: "My NIN is 20786693344.", value: "20786693344", why: "in a sentence" },
    { text: '{"NIN":"33079080816"}', value: "33079080816", why: "a field of JSON, in one piece" },
    { text: "National Identification Number 33374105253", value: "33374105253", why: "by its full name" },
    { text: "84481447787 (NIN)", value: "84481447787", why: "the name stands behind it" },
    { text: "NIN\t33374105253\tactive", value: "33374105253", why: "a row of a table" },
  ],
  ignore: [
    { text: "NIN: 67671442720", why: "one digit is wrong" },
    { text: "NIN: 27086693344", why: "two digits changed places" },
    { text: "Order 20786693344 left the warehouse", why: "without its name it is any number" },
    { text: "NIN: 676714427", why: "two characters short" },
    { text: "NIN: 33079080816253", why: "three characters too many" },
    { text: "NIN: x33374105253", why: "part of a longer token" },
  ],
};
