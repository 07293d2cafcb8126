import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** National Revenue Agency: nine digits (ЕИК) with weights 1 to 8, then 3 to 10, modulo 11; ten digits for persons. */
export default officialNumber({
  id: "bg-vat",
  name: "Bulgarian VAT number",
  words: "ддс|еик|булстат|bulstat|eik|dds|vat",
  pattern: "(?:BG ?|(?<![A-Z]{2} ?))\\d{3}[ ]?\\d{3}[ ]?\\d{3}\\d?|(?<![A-Z]{2} ?)\\d{4} \\d{3} \\d{3}",
  exact: true,
  check: (v) => {
    const digits = v.replace(/^BG/, "");
    if (digits.length === 10)
      return (
        weighted(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1], 11) === 0 ||
        weighted(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6], 11) % 10 === lastDigit(digits) ||
        weighted(digits, [21, 19, 17, 13, 11, 9, 7, 3, 1], 10) === lastDigit(digits)
      );
    const first = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8], 11);
    return (first < 10 ? first : weighted(digits, [3, 4, 5, 6, 7, 8, 9, 10], 11) % 10) === lastDigit(digits);
  },
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "ДДС: BG762281721", value: "BG762281721", why: "named, written the way it is printed" },
    { text: "ИН по ДДС: BG730207093", value: "BG730207093", why: "in a sentence" },
    { text: '{"ДДС":"366939586"}', value: "366939586", why: "a field of JSON, in one piece" },
    { text: "ЕИК 907548054", value: "907548054", why: "by its full name" },
    { text: "793283236 (ДДС)", value: "793283236", why: "the name stands behind it" },
    { text: "ДДС\tBG907548054\tactive", value: "BG907548054", why: "a row of a table" },
    { text: '{"ДДС":"766939586"}', value: "766939586", why: "another one that passes every check" },
    { text: '{"ДДС":"226148190"}', value: "226148190", why: "another one that passes every check" },
    { text: "ЕИК 9940 975 735", value: "9940 975 735", why: "another of its forms" },
    { text: "ДДС\t4745 401 037\tactive", value: "4745 401 037", why: "another of its forms" },
    { text: '{"ДДС":"0353 399 535"}', value: "0353 399 535", why: "another of its forms" },
    { text: "ЕИК BG282 6893090", value: "BG282 6893090", why: "another of its forms" },
    { text: "521946 3497 (ДДС)", value: "521946 3497", why: "another of its forms" },
  ],
  ignore: [
    { text: "ДДС: BG762281722", why: "one digit is wrong" },
    { text: "ДДС: BG703207093", why: "two digits changed places" },
    { text: "Order 730207093 left the warehouse", why: "without its name it is any number" },
    { text: "ДДС: 7622817", why: "two characters short" },
    { text: "ДДС: 366939586054", why: "three characters too many" },
    { text: "ДДС: x907548054", why: "part of a longer token" },
    { text: "ДДС\t8256 911 116\tactive", why: "resembles it, and is none" },
    { text: "6139 311 357 (ДДС)", why: "resembles it, and is none" },
  ],
};
