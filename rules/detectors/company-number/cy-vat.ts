import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Tax Department of Cyprus: eight digits and a letter; digits at odd places are replaced by a table, modulo 26. */
export default officialNumber({
  id: "cy-vat",
  name: "Cypriot tax number",
  words: "αφμ|φπα|cyprus vat|tic",
  shared: "vat",
  pattern: "(?:CY)?\\d{8}[A-Z]",
  check: (v) => {
    const digits = v.slice(-9, -1);
    const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
    const sum = [...digits].reduce((total, digit, i) => total + (i % 2 ? +digit : odd[+digit]!), 0);
    return !digits.startsWith("12") && String.fromCharCode(65 + (sum % 26)) === v.slice(-1);
  },
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "ΑΦΜ: CY90200176Z", value: "CY90200176Z", why: "named, written the way it is printed" },
    { text: "Ο αριθμός ΦΠΑ είναι CY33394090E.", value: "CY33394090E", why: "in a sentence" },
    { text: '{"ΑΦΜ":"CY57147344F"}', value: "CY57147344F", why: "a field of JSON, in one piece" },
    { text: "Αριθμός ΦΠΑ CY85670286W", value: "CY85670286W", why: "by its full name" },
    { text: "CY15385722V (ΑΦΜ)", value: "CY15385722V", why: "the name stands behind it" },
    { text: "ΑΦΜ\tCY85670286W\tactive", value: "CY85670286W", why: "a row of a table" },
  ],
  ignore: [
    { text: "ΑΦΜ: CY90200177Z", why: "one digit is wrong" },
    { text: "ΑΦΜ: CY33934090E", why: "two digits changed places" },
    { text: "Order CY33394090E left the warehouse", why: "without its name it is any number" },
    { text: "ΑΦΜ: CY9020017", why: "two characters short" },
    { text: "ΑΦΜ: CY57147344F86W", why: "three characters too many" },
    { text: "ΑΦΜ: xCY85670286W", why: "part of a longer token" },
  ],
};
