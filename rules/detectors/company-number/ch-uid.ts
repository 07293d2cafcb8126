import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** eCH-0097: CHE, eight digits, a check digit by weights modulo 11; with MWST, TVA, IVA or TPV for the tax. */
export default officialNumber({
  id: "ch-uid",
  name: "Swiss company number (UID)",
  words: "uid|unternehmens-identifikationsnummer|ide|idi|mwst|tva|iva|tpv|mehrwertsteuer|numero d'identificazione",
  shared: "vat",
  pattern: "(?:CHE[ -]?|(?<![A-Z][ -]?))\\d{3}[ .]?\\d{3}[ .]?\\d{3}(?:[ ]?(?:MWST|TVA|IVA|TPV))?",
  exact: true,
  check: (v) => weighted(v.replace(/[^0-9]/g, ""), [5, 4, 3, 2, 7, 6, 5, 4, 1], 11) === 0,
  lone: 0.6,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "UID: CHE-465.392.138", value: "CHE-465.392.138", why: "named, written the way it is printed" },
    { text: "Unsere UID ist CHE-616.019.540.", value: "CHE-616.019.540", why: "in a sentence" },
    { text: '{"UID":"CHE582806118"}', value: "CHE582806118", why: "a field of JSON, in one piece" },
    { text: "Unternehmens-Identifikationsnummer CHE840217389", value: "CHE840217389", why: "by its full name" },
    { text: "CHE590152810 (UID)", value: "CHE590152810", why: "the name stands behind it" },
    { text: "UID\tCHE-840.217.389\tactive", value: "CHE-840.217.389", why: "a row of a table" },
  ],
  ignore: [
    { text: "UID: CHE-465.392.139", why: "one digit is wrong" },
    { text: "UID: CHE-166.019.540", why: "two digits changed places" },
    { text: "Order CHE616019540 left the warehouse", why: "without its name it is any number" },
    { text: "UID: CHE4653921", why: "two characters short" },
    { text: "UID: CHE582806118389", why: "three characters too many" },
    { text: "UID: xCHE840217389", why: "part of a longer token" },
  ],
};
