import { remainder } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** INSEE: sex, year, month, department, municipality, serial, 97 minus the rest by 97; Corsica is 2A and 2B. */
export default officialNumber({
  id: "fr-nir",
  name: "French social security number (NIR)",
  words: "nir|n° sécu|numéro de sécu|sécurité sociale|securite sociale|n° ss|numéro ss|insee",
  shared: "person",
  pattern: "[1-478]\\d{4}[0-9][0-9AB]\\d{8}",
  check: (v) => {
    const digits = v.replace("2A", "19").replace("2B", "18");
    return 97 - remainder(digits.slice(0, 13), 97) === +digits.slice(13);
  },
  lone: 0.7,
});

export const examples: DetectorExamples = {
  match: [
    { text: "NIR: 1 85 05 78 605 171 76", value: "1 85 05 78 605 171 76", why: "named, written the way it is printed" },
    { text: "Mon numéro de sécurité sociale est 1 85 05 78 827 731 34.", value: "1 85 05 78 827 731 34", why: "in a sentence" },
    { text: '{"NIR":"185057848577367"}', value: "185057848577367", why: "a field of JSON, in one piece" },
    { text: "Numéro de sécurité sociale 185057856113772", value: "185057856113772", why: "by its full name" },
    { text: "185057843537030 (NIR)", value: "185057843537030", why: "the name stands behind it" },
    { text: "NIR\t1 85 05 78 561 137 72\tactive", value: "1 85 05 78 561 137 72", why: "a row of a table" },
  ],
  ignore: [
    { text: "NIR: 1 85 05 78 605 171 77", why: "one digit is wrong" },
    { text: "NIR: 1 58 05 78 827 731 34", why: "two digits changed places" },
    { text: "Order 185057882773134 left the warehouse", why: "without its name it is any number" },
    { text: "NIR: 1850578605171", why: "two characters short" },
    { text: "NIR: 185057848577367772", why: "three characters too many" },
    { text: "NIR: x185057856113772", why: "part of a longer token" },
  ],
};
