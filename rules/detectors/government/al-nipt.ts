import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Form of the Drejtoria e Përgjithshme e Tatimeve: decade letter, eight digits, letter. */
export default officialNumber({
  id: "al-nipt",
  name: "Albanian tax number (NIPT)",
  words: "nipt|numri i identifikimit për personin e tatueshëm|nuis",
  pattern: "[A-M]\\d{8}[A-Z]",
});

export const examples: DetectorExamples = {
  match: [
    { text: "NIPT: L02072410W", value: "L02072410W", why: "named, written the way it is printed" },
    { text: "NIPT i biznesit është H94839690P.", value: "H94839690P", why: "in a sentence" },
    { text: '{"NIPT":"J78919399X"}', value: "J78919399X", why: "a field of JSON, in one piece" },
    { text: "Numri i identifikimit për personin e tatueshëm C60096526M", value: "C60096526M", why: "by its full name" },
    { text: "K15850639H (NIPT)", value: "K15850639H", why: "the name stands behind it" },
    { text: "NIPT\tC60096526M\tactive", value: "C60096526M", why: "a row of a table" },
  ],
  ignore: [
    { text: "Order H94839690P left the warehouse", why: "without its name it is any number" },
    { text: "NIPT: L0207241", why: "two characters short" },
    { text: "NIPT: J78919399X26M", why: "three characters too many" },
    { text: "NIPT: xC60096526M", why: "part of a longer token" },
    { text: "Where do I find the NIPT on the form?", why: "the name without a number" },
    { text: "NIPT: xxxxxxxxxx", why: "a row of x stands for a number" },
  ],
};
