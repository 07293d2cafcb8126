import { remainder } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** European Central Bank: letters by their ASCII codes, the whole divisible by 9. */
export default officialNumber({
  id: "eu-banknote",
  name: "euro banknote serial number",
  words: "banknote|serial number of the note|banknotes",
  pattern: "[D-HJ-NP-Z]\\d{11}|[D-HJ-NP-Z][A-Z]\\d{10}",
  exact: true,
  check: (v) => remainder([...v].map((char) => (/\d/.test(char) ? char : String(char.charCodeAt(0)))).join(""), 9) === 0,
  category: "document",
  severity: "low",
  canary: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "banknote: P78437783629", value: "P78437783629", why: "named" },
    { text: "The banknote with serial U00220393157 is a copy.", value: "U00220393157", why: "in a sentence" },
    { text: '{"banknote":"X73320450941"}', value: "X73320450941", why: "a field of JSON, in one piece" },
    { text: "Euro banknote serial number S68579795671", value: "S68579795671", why: "by its full name" },
    { text: "S53367427015 (banknote)", value: "S53367427015", why: "the name stands behind it" },
    { text: "banknote\tS68579795671\tactive", value: "S68579795671", why: "a row of a table" },
  ],
  ignore: [
    { text: "banknote: P78437783621", why: "one digit is wrong" },
    { text: "Order U00220393157 left the warehouse", why: "without its name it is any number" },
    { text: "banknote: P784377836", why: "two characters short" },
    { text: "banknote: X73320450941671", why: "three characters too many" },
    { text: "banknote: xS68579795671", why: "part of a longer token" },
    { text: "Where do I find the banknote on the form?", why: "the name without a number" },
    { text: "Euro banknote serial number PL53712396636", why: "resembles it, and is none" },
  ],
};
