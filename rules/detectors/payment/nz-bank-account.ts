import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Bank, branch, account and suffix of two or three digits (Payments NZ). The form is its own. */
export default officialNumber({
  id: "nz-bank-account",
  name: "New Zealand bank account number",
  words: "account|bank|payment|deposit|acct|pay",
  pattern: "(?:0[1-9]|[1-3][0-9]|88)[ -][0-9]{4}[ -][0-9]{7}[ -][0-9]{2,3}",
  exact: true,
  lone: 0.7,
  category: "payment",
  family: "BANK",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Account: 12-3140-0171323-50", value: "12-3140-0171323-50", why: "the usual form" },
    { text: "pay 01-0902-0068389-000", value: "01-0902-0068389-000", why: "a suffix of three" },
    { text: "bank 06 0507 0070900 00", value: "06 0507 0070900 00", why: "with spaces" },
    { text: "Deposit into 38-9000-0104356-00 today", value: "38-9000-0104356-00", why: "in a sentence" },
    { text: '"account":"12-3140-0171323-50"', value: "12-3140-0171323-50", why: "a field of JSON" },
  ],
  ignore: [
    { text: "part 12-3140-0171323-50", why: "nothing says that it is one" },
    { text: "account 00-3140-0171323-50", why: "no bank 00" },
    { text: "account 12-314-0171323-50", why: "three digits of the branch" },
    { text: "account 12-3140-0171323", why: "no suffix" },
    { text: "account 12-3140-0171323-5000", why: "a suffix of four" },
  ],
};
