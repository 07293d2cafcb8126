import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** TAKS: six digits. */
export default officialNumber({
  id: "fo-vtal",
  name: "Faroese company number (V-tal)",
  words: "v-tal|v-number|vtal|mvg|v-nr",
  pattern: "(?:FO)?\\d{6}",
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "V-tal: FO633283", value: "FO633283", why: "named" },
    { text: "V-tal okkara er FO740760.", value: "FO740760", why: "in a sentence" },
    { text: '{"V-tal":"FO361692"}', value: "FO361692", why: "a field of JSON, in one piece" },
    { text: "V-number FO697888", value: "FO697888", why: "by its full name" },
    { text: "FO748174 (V-tal)", value: "FO748174", why: "the name stands behind it" },
    { text: "V-tal\tFO697888\tactive", value: "FO697888", why: "a row of a table" },
  ],
  ignore: [
    { text: "Order FO740760 left the warehouse", why: "without its name it is any number" },
    { text: "V-tal: FO6332", why: "two characters short" },
    { text: "V-tal: FO361692888", why: "three characters too many" },
    { text: "V-tal: xFO697888", why: "part of a longer token" },
    { text: "Where do I find the V-tal on the form?", why: "the name without a number" },
    { text: "V-tal: xxxxxxxx", why: "a row of x stands for a number" },
  ],
};
