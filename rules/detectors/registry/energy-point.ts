import { remainder } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Two letters of the rest by 529. */
function cupsCheck(cups: string): boolean {
  const rest = remainder(cups.slice(2, 18), 529);
  const letters = "TRWAGMYFPDXBNJZSQVHLCKE";
  return letters.charAt(Math.floor(rest / 23)) + letters.charAt(rest % 23) === cups.slice(18, 20);
}

/** ENTSO-E EIC reference manual; Spanish Real Decreto 1074/2015: sixteen digits and the letters of their rest by 529. */
export default officialNumber({
  id: "energy-point",
  name: "energy market number (EIC, CUPS)",
  words: "eic|cups|energy identification code|zählpunkt|zählpunktnummer|marktlokation",
  pattern:
    "\\d{2}[XYZTWV][0-9A-Z-]{12}[0-9A-Z]|ES[ -]?\\d{4}[ -]?\\d{12}[ -]?[A-Z]{2}(?:[ -]?\\d[FPRCXYZ])?(?! [A-Z]{2}\\b)|ES(?: ?\\d{4}){4} [A-Z]{2}|DE\\d{31}",
  exact: true,
  check: (v) => (v.startsWith("ES") ? cupsCheck(v) : v.length <= 16),
  category: "personal",
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "EIC: 22XWATTPLUS----G", value: "22XWATTPLUS----G", why: "named" },
    { text: "El CUPS o EIC es ES1234123456789012JY.", value: "ES1234123456789012JY", why: "in a sentence" },
    { text: '{"EIC":"11XNATGAST00000G"}', value: "11XNATGAST00000G", why: "a field of JSON, in one piece" },
    { text: "CUPS 21YEA-EC-------9", value: "21YEA-EC-------9", why: "by its full name" },
    { text: "22XWATTPLUS----G (EIC)", value: "22XWATTPLUS----G", why: "the name stands behind it" },
    { text: "EIC\t21YEA-EC-------9\tactive", value: "21YEA-EC-------9", why: "a row of a table" },
  ],
  ignore: [
    { text: "EIC: ES2134123456789012JY", why: "two digits changed places" },
    { text: "Order ES1234123456789012JY left the warehouse", why: "without its name it is any number" },
    { text: "EIC: 22XWATTPLUS---", why: "two characters short" },
    { text: "EIC: x21YEA-EC-------9", why: "part of a longer token" },
    { text: "Where do I find the EIC on the form?", why: "the name without a number" },
    { text: "EIC: xxxxxxxxxxx----x", why: "a row of x stands for a number" },
  ],
};
