import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** HMRC: weights 8 to 2, modulo 97, or 55 more for newer numbers; three digits more for a branch; GD and HA for government and health. */
export default officialNumber({
  id: "gb-vat",
  name: "UK VAT number",
  words: "vat",
  shared: "vat",
  pattern:
    "(?:(?:GB|XI)[ ]?)?(?:\\d{3}[ ]?\\d{3}[ ]?\\d{3}(?:[ ]?\\d{3})?|\\d{3}[ ]\\d{4}[ ]\\d{2}(?:[ ]\\d{3})?|(?:GD|HA)\\d{3})",
  exact: true,
  check: (v) => {
    const body = v.replace(/^(?:GB|XI)/, "");
    if (/^GD/.test(body)) return +body.slice(2) < 500;
    if (/^HA/.test(body)) return +body.slice(2) >= 500;
    const rest = weighted(body, [8, 7, 6, 5, 4, 3, 2, 10, 1], 97);
    return rest === 0 || rest === 42;
  },
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "VAT: GB 664 8044 20", value: "GB 664 8044 20", why: "named, written the way it is printed" },
    { text: "Our VAT number is GB 243 9358 86.", value: "GB 243 9358 86", why: "in a sentence" },
    { text: '{"VAT":"GB995906161"}', value: "GB995906161", why: "a field of JSON, in one piece" },
    { text: "VAT registration number GB996049371", value: "GB996049371", why: "by its full name" },
    { text: "GB030228272 (VAT)", value: "GB030228272", why: "the name stands behind it" },
    { text: "VAT\tGB 996 0493 71\tactive", value: "GB 996 0493 71", why: "a row of a table" },
    { text: "VAT registration number 912 3691 35 099", value: "912 3691 35 099", why: "another of its forms" },
    { text: "VAT\tXI HA783\tactive", value: "XI HA783", why: "another of its forms" },
    { text: "VAT\tXIGD272\tactive", value: "XIGD272", why: "another of its forms" },
  ],
  ignore: [
    { text: "VAT: GB 664 8044 21", why: "one digit is wrong" },
    { text: "VAT: GB 423 9358 86", why: "two digits changed places" },
    { text: "Order GB243935886 left the warehouse", why: "without its name it is any number" },
    { text: "VAT: GB6648044", why: "two characters short" },
    { text: "VAT: xGB996049371", why: "part of a longer token" },
    { text: "Where do I find the VAT on the form?", why: "the name without a number" },
    { text: "VAT\tGB270744 5013591\tactive", why: "resembles it, and is none" },
    { text: "Our VAT number is GD859.", why: "resembles it, and is none" },
    { text: "HA363 (VAT)", why: "resembles it, and is none" },
  ],
};
