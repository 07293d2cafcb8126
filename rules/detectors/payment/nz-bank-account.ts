import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/**
 * Inland Revenue, bank account number validation: weights of branch and account, modulo 11; the branch counts below 990000 only.
 * Banks that sum up their digits in another way are not checked.
 */
function hasCheckDigit(v: string): boolean {
  const bank = v.slice(0, 2);
  const account = v.slice(6, 13);
  if (bank === "08") return weighted(account, [7, 6, 5, 4, 3, 2, 1], 11) === 0;
  if (bank === "25" || bank === "33") return weighted(account, [1, 7, 3, 1, 7, 3, 1], 10) === 0;
  if (/^(?:09|26|28|29|31|[4-9])/.test(bank)) return true;
  const branch = +account < 990_000 ? [6, 3, 7, 9] : [0, 0, 0, 0];
  return weighted(v.slice(2, 13), [...branch, 0, 10, 5, 8, 4, 2, 1], 11) === 0;
}

/** Bank, branch, account and suffix of two or three digits (Payments NZ). The form is its own. */
export default officialNumber({
  id: "nz-bank-account",
  name: "New Zealand bank account number",
  words: "account|bank|payment|deposit|acct|pay",
  pattern: "(?:0[1-9]|[1-3][0-9]|88)[ -][0-9]{4}[ -][0-9]{7}[ -][0-9]{2,3}",
  exact: true,
  check: hasCheckDigit,
  lone: 0.7,
  category: "payment",
  family: "BANK",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Account: 12-3140-0171323-50", value: "12-3140-0171323-50", why: "the usual form" },
    { text: "pay 01-0902-0068389-000", value: "01-0902-0068389-000", why: "a suffix of three" },
    { text: "bank 06 0507 0070905 00", value: "06 0507 0070905 00", why: "with spaces" },
    { text: "Deposit into 38-9000-0104353-00 today", value: "38-9000-0104353-00", why: "in a sentence" },
    { text: '"account":"12-3140-0171323-50"', value: "12-3140-0171323-50", why: "a field of JSON" },
  ],
  ignore: [
    { text: "account 12-3140-0171324-50", why: "its check digit is wrong" },
    { text: "part 12-3140-0171323-50", why: "nothing says that it is one" },
    { text: "account 00-3140-0171323-50", why: "no bank 00" },
    { text: "account 12-314-0171323-50", why: "three digits of the branch" },
    { text: "account 12-3140-0171323", why: "no suffix" },
    { text: "account 12-3140-0171323-5000", why: "a suffix of four" },
  ],
};
