import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { tableColumn } from "../../builders/table-column.ts";

/** Numbers in the column of a table whose heading speaks of accounts. */
export default tableColumn({
  id: "account-number-column",
  name: { one: "bank account number in a table", other: "bank account numbers in a table" },
  category: "payment",
  family: "BANK",
  severity: "medium",
  hints: [
    "|account",
    "| account",
    "account|",
    "account |",
    "account no",
    "account_no",
    "account num",
    "account_num",
    "acct_no",
    "kontonummer",
  ],
  heading: /(?<![a-z])(?:bank[ _]?)?(?:account|acct)(?:[ _]?(?:no|num|number)\.?)?(?=["' ]{0,2}[|,;\t\r\n])|kontonummer/i,
  value: "[0-9]{6,17}",
  // More than a name in the column beside it says.
  confidence: 0.94,
});

export const examples: DetectorExamples = {
  match: [
    { text: "Name|Account\nAna|10080782", value: "10080782", why: "bars" },
    { text: "| Name | Account |\n|---|---|\n| Ana | 44120987 |", value: "44120987", why: "a table in Markdown" },
    { text: "Account No.|Passport\n10080782|YA8335417", value: "10080782", why: "the first column" },
    { text: "name,account_number\nAna,000123456789", value: "000123456789", why: "commas" },
    { text: "id;kontonummer\n1;532013000\n2;532013001", value: "532013001", why: "the second row" },
  ],
  ignore: [
    { text: "Name|Account\nAna|12345", why: "five digits" },
    { text: "Name|Account|Order\nAna||10080782", why: "another column" },
    { text: "Name|Accounting\nAna|10080782", why: "another heading" },
    { text: "account number\n10080782", why: "no table" },
    { text: "Name|Account\nAna|x10080782", why: "part of a longer token" },
  ],
};
