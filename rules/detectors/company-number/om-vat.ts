import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Oman Tax Authority: OM and ten digits; the last checks the five before it by weights 1 6 3 7 9, modulo 11. */
export default officialNumber({
  id: "om-vat",
  name: "Omani VAT number",
  words: "vat|vatin|رقم التسجيل الضريبي",
  pattern: "OM[ ]?1\\d{3}[ ]?\\d{4}[ ]?\\d[0-9X]",
  exact: true,
  check: (v) => {
    const check = (1 + weighted(v.slice(6), [1, 6, 3, 7, 9], 11)) % 11;
    return v.endsWith(check === 10 ? "X" : String(check));
  },
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "VAT: OM1100025436", value: "OM1100025436", why: "named, written the way it is printed" },
    { text: "Our VAT number is OM1100036485.", value: "OM1100036485", why: "in a sentence" },
    { text: '{"VAT":"OM1100031350"}', value: "OM1100031350", why: "a field of JSON, in one piece" },
    { text: "VATIN OM1100059644", value: "OM1100059644", why: "by its full name" },
    { text: "OM1100019255 (VAT)", value: "OM1100019255", why: "the name stands behind it" },
    { text: "VAT\tOM1100059644\tactive", value: "OM1100059644", why: "a row of a table" },
    { text: "VATIN OM1539973532", value: "OM1539973532", why: "another one that passes every check" },
    { text: "VAT\tOM191272478X\tactive", value: "OM191272478X", why: "another of its forms" },
  ],
  ignore: [
    { text: "VAT: OM1100025437", why: "one digit is wrong" },
    { text: "Order OM1100036485 left the warehouse", why: "without its name it is any number" },
    { text: "VAT: OM11000254", why: "two characters short" },
    { text: "VAT: OM1100031350644", why: "three characters too many" },
    { text: "VAT: xOM1100059644", why: "part of a longer token" },
    { text: "Where do I find the VAT on the form?", why: "the name without a number" },
  ],
};
