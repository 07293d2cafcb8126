import { hybridCheck } from "../../../lib/core/checks/iso7064.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** § 139b AO, Bundeszentralamt für Steuern: of the first ten digits one occurs twice or thrice (test numbers have each once); ISO 7064 MOD 11,10. */
export default officialNumber({
  id: "de-steuer-id",
  name: "German tax identification number",
  words: "steuer-id|steueridentifikationsnummer|steuerid|idnr|id-nr|identifikationsnummer|tax id",
  pattern: "[1-9]\\d{10}",
  check: (v) => {
    const counts = [...new Set(v.slice(0, 10))].map((digit) => v.slice(0, 10).split(digit).length - 1);
    const most = Math.max(...counts);
    return hybridCheck(v, 10) && (most === 1 || (most <= 3 && counts.filter((count) => count > 1).length === 1));
  },
  lone: 0.6,
});

export const examples: DetectorExamples = {
  match: [
    { text: "Steuer-ID: 86 095 742 719", value: "86 095 742 719", why: "named, written the way it is printed" },
    { text: "Meine Steuer-ID lautet 65 929 970 489.", value: "65 929 970 489", why: "in a sentence" },
    { text: '{"Steuer-ID":"12680539475"}', value: "12680539475", why: "a field of JSON, in one piece" },
    { text: "Steueridentifikationsnummer 66051832948", value: "66051832948", why: "by its full name" },
    { text: "26954371827 (Steuer-ID)", value: "26954371827", why: "the name stands behind it" },
    { text: "Steuer-ID\t66 051 832 948\tactive", value: "66 051 832 948", why: "a row of a table" },
  ],
  ignore: [
    { text: "Steuer-ID: 86 095 742 710", why: "one digit is wrong" },
    { text: "Steuer-ID: 69 529 970 489", why: "two digits changed places" },
    { text: "Order 65929970489 left the warehouse", why: "without its name it is any number" },
    { text: "Steuer-ID: 860957427", why: "two characters short" },
    { text: "Steuer-ID: 12680539475948", why: "three characters too many" },
    { text: "Steuer-ID: x66051832948", why: "part of a longer token" },
    { text: "Steueridentifikationsnummer 26896732467", why: "resembles it, and does not pass the check" },
    { text: "Steuer-ID\t59 196 929 878\tactive", why: "resembles it, and does not pass the check" },
  ],
};
