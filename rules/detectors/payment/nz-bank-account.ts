import { sumOfDigits, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Weights of the branch (4 digits), the account (7) and the suffix (3), by the name that Inland Revenue gives them. */
const weights = {
  A: [6, 3, 7, 9, 0, 10, 5, 8, 4, 2, 1],
  B: [0, 0, 0, 0, 0, 10, 5, 8, 4, 2, 1],
  D: [0, 0, 0, 0, 7, 6, 5, 4, 3, 2, 1],
  E: [0, 0, 0, 0, 0, 0, 0, 5, 4, 3, 2, 0, 0, 1],
  F: [0, 0, 0, 0, 1, 7, 3, 1, 7, 3, 1],
  G: [0, 0, 0, 0, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1],
} as const;

/** Digits of the products, and of their sums again, are added up. */
function crossSum(digits: string, factors: readonly number[]): number {
  return factors.reduce((sum, factor, i) => sum + sumOfDigits(sumOfDigits(factor * Number(digits.charAt(i)))), 0);
}

/**
 * Inland Revenue, resident withholding tax specification (March 2016), bank account number validation. Ranges of branches are not
 * looked at, because new ones are opened; nor are banks that the specification does not name, and bank 31, which has no check digit.
 */
function hasCheckDigit(v: string): boolean {
  const bank = v.slice(0, 2);
  const rest = v.slice(2, 13) + v.slice(13).padStart(3, "0");
  if (bank === "08") return weighted(rest, weights.D, 11) === 0;
  if (bank === "25" || bank === "33") return weighted(rest, weights.F, 10) === 0;
  if (bank === "09") return crossSum(rest, weights.E) % 11 === 0;
  if (/^2[689]$/.test(bank)) return crossSum(rest, weights.G) % 10 === 0;
  if (bank === "31" || bank === "88") return true;
  return weighted(rest, +v.slice(6, 13) < 990_000 ? weights.A : weights.B, 11) === 0;
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
    { text: "Deposit into 14-3295-4655998-09 today", value: "14-3295-4655998-09", why: "another one that passes every check" },
    { text: "Deposit into 08-9020-0104353-00 today", value: "08-9020-0104353-00", why: "another one that passes every check" },
    { text: "Deposit into 08-9800-0104353-00 today", value: "08-9800-0104353-00", why: "another one that passes every check" },
    { text: "bank 08 4632 1500295 63", value: "08 4632 1500295 63", why: "another one that passes every check" },
    { text: '"account":"09-1951-4914830-76"', value: "09-1951-4914830-76", why: "another one that passes every check" },
    { text: "Account: 09-1218-9946071-93", value: "09-1218-9946071-93", why: "another one that passes every check" },
    { text: "pay 33-8418-4631303-481", value: "33-8418-4631303-481", why: "another one that passes every check" },
    { text: '"account":"26-6237-1816669-21"', value: "26-6237-1816669-21", why: "another one that passes every check" },
    { text: '"account":"28-1206-0856635-03"', value: "28-1206-0856635-03", why: "another one that passes every check" },
    { text: '"account":"88-0522-3565912-02"', value: "88-0522-3565912-02", why: "another one that passes every check" },
    { text: "bank 06 7826 6955763 00", value: "06 7826 6955763 00", why: "another one that passes every check" },
    { text: "bank 32 1960 0956311 73", value: "32 1960 0956311 73", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "account 12-3140-0171324-50", why: "its check digit is wrong" },
    { text: "part 12-3140-0171323-50", why: "nothing says that it is one" },
    { text: "account 00-3140-0171323-50", why: "no bank 00" },
    { text: "account 12-314-0171323-50", why: "three digits of the branch" },
    { text: "account 12-3140-0171323", why: "no suffix" },
    { text: "account 12-3140-0171323-5000", why: "a suffix of four" },
    { text: "Account: 24-7030-2172420-31", why: "resembles it, and does not pass the check" },
    { text: "Account: 08-2002-3745860-88", why: "resembles it, and does not pass the check" },
    { text: "pay 33-4517-7335139-120", why: "resembles it, and does not pass the check" },
    { text: "pay 09-3433-0110610-568", why: "resembles it, and does not pass the check" },
    { text: "Deposit into 28 1304-0645074 128 today", why: "resembles it, and is none" },
  ],
};
