import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Eleven digits in groups of 4, 2 and 5; modulo 11 with weights 5, 4, 3, 2, 7, 6, 5, 4, 3, 2. */
export default officialNumber({
  id: "no-bank-account",
  name: "Norwegian bank account number",
  words: "kontonummer|kontonr|konto|bankkonto|bank account",
  pattern: "[0-9]{4}[ .]?[0-9]{2}[ .]?[0-9]{5}",
  exact: true,
  check: (value) => weighted(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1], 11) === 0,
  category: "payment",
  family: "BANK",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Kontonummer: 8601.11.17947", value: "8601.11.17947", why: "with dots" },
    { text: "konto 8601 11 17947", value: "8601 11 17947", why: "with spaces" },
    { text: "kontonr 86011117947", value: "86011117947", why: "in one piece" },
    { text: "bankkonto: 86011117947", value: "86011117947", why: "by another name" },
    { text: "Norwegian bank account 8601 1117947", value: "8601 1117947", why: "in English" },
    { text: "bankkonto: 07609984656", value: "07609984656", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "Kontonummer: 8601.11.17948", why: "not divisible by 11" },
    { text: "ordre 8601 11 17947", why: "an order" },
    { text: "konto 8601 11 1794", why: "ten digits" },
    { text: "konto 8601 11 179470", why: "twelve digits" },
    { text: "konto 00000000000", why: "zeros" },
  ],
};
