import { hybridCheck } from "../../../lib/core/checks/iso7064.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Bundeszentralamt für Steuern: nine digits, ISO 7064 MOD 11,10. */
export default officialNumber({
  id: "de-vat",
  name: "German VAT number (USt-IdNr.)",
  words: "ust-id|ustid|ust id|ust-idnr|umsatzsteuer",
  shared: "vat",
  pattern: "DE[ -]?\\d{3}[ ,.]{0,1}\\d{3}[ ,.]{0,1}\\d{3}|\\d{9}",
  exact: true,
  check: (v) => hybridCheck(v.slice(-9), 10),
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "USt-IdNr.: DE888167978", value: "DE888167978", why: "named, written the way it is printed" },
    { text: "Unsere USt-IdNr. ist DE810719069.", value: "DE810719069", why: "in a sentence" },
    { text: '{"USt-IdNr.":"DE879568507"}', value: "DE879568507", why: "a field of JSON, in one piece" },
    { text: "Umsatzsteuer-Identifikationsnummer DE846324360", value: "DE846324360", why: "by its full name" },
    { text: "DE426189301 (USt-IdNr.)", value: "DE426189301", why: "the name stands behind it" },
    { text: "USt-IdNr.\tDE846324360\tactive", value: "DE846324360", why: "a row of a table" },
    { text: "USt-IdNr.: DE888.167978", value: "DE888.167978", why: "as long as it may be" },
    { text: "USt-IdNr.: DE888167 978", value: "DE888167 978", why: "as long as it may be" },
  ],
  ignore: [
    { text: "USt-IdNr.: DE888167979", why: "one digit is wrong" },
    { text: "USt-IdNr.: DE180719069", why: "two digits changed places" },
    { text: "Order DE810719069 left the warehouse", why: "without its name it is any number" },
    { text: "USt-IdNr.: DE8881679", why: "two characters short" },
    { text: "USt-IdNr.: DE879568507360", why: "three characters too many" },
    { text: "USt-IdNr.: xDE846324360", why: "part of a longer token" },
    { text: "USt-IdNr.\t7589294329\tactive", why: "resembles it, and is none" },
  ],
};
