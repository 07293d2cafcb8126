import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Revenue Commissioners: as the PPS number; older numbers have a letter in the second place. */
export default officialNumber({
  id: "ie-vat",
  name: "Irish VAT number",
  words: "vat|cáin bhreisluacha",
  shared: "vat",
  pattern: "(?:IE[ ]?)?\\d[0-9A-Z]\\d{5}[ ]?[A-W][A-IW]?",
  exact: true,
  check: (v) => {
    const body = v.replace(/^IE/, "");
    const digits = /^\d[A-Z]/.test(body) ? `0${body.slice(2, 7)}${body.charAt(0)}` : body.slice(0, 7);
    return (
      "WABCDEFGHIJKLMNOPQRSTUV".charAt(
        (weighted(digits, [8, 7, 6, 5, 4, 3, 2], 23) + 9 * "WABCDEFGHI".indexOf(body.charAt(8) || "W")) % 23,
      ) === body.charAt(7)
    );
  },
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "VAT: IE8512286U", value: "IE8512286U", why: "named, written the way it is printed" },
    { text: "Our VAT number is IE6280634M.", value: "IE6280634M", why: "in a sentence" },
    { text: '{"VAT":"IE1605137J"}', value: "IE1605137J", why: "a field of JSON, in one piece" },
    { text: "VAT registration number IE4074625S", value: "IE4074625S", why: "by its full name" },
    { text: "IE9792574D (VAT)", value: "IE9792574D", why: "the name stands behind it" },
    { text: "VAT\tIE4074625S\tactive", value: "IE4074625S", why: "a row of a table" },
  ],
  ignore: [
    { text: "VAT: IE8512287U", why: "one digit is wrong" },
    { text: "VAT: IE2680634M", why: "two digits changed places" },
    { text: "Order IE6280634M left the warehouse", why: "without its name it is any number" },
    { text: "VAT: IE851228", why: "two characters short" },
    { text: "VAT: IE1605137J25S", why: "three characters too many" },
    { text: "VAT: xIE4074625S", why: "part of a longer token" },
    { text: "VAT\t0H40656RF\tactive", why: "resembles it, and is none" },
    { text: "VAT registration number 7R43677 AD", why: "resembles it, and is none" },
    { text: "VAT registration number IE1643439BI", why: "resembles it, and is none" },
  ],
};
