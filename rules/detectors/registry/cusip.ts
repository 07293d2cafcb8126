import { lastDigit } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** ANSI X9.6: letters count from 10, every second character doubled, modulo 10. */
export default officialNumber({
  id: "cusip",
  name: "North American security number (CUSIP)",
  words: "cusip",
  pattern: "[0-9A-Z]{8}\\d",
  exact: true,
  check: (v) => {
    const sum = [...v.slice(0, 8)].reduce((total, char, i) => {
      const value = Number.parseInt(char, 36) * (i % 2 ? 2 : 1);
      return total + Math.floor(value / 10) + (value % 10);
    }, 0);
    return (10 - (sum % 10)) % 10 === lastDigit(v) && /\d{2}/.test(v);
  },
  category: "document",
  severity: "low",
  canary: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "CUSIP: 594918120", value: "594918120", why: "named, written the way it is printed" },
    { text: "Please buy CUSIP 38259P540 for the account.", value: "38259P540", why: "in a sentence" },
    { text: '{"CUSIP":"38259P565"}', value: "38259P565", why: "a field of JSON, in one piece" },
    { text: "CUSIP number 38259P573", value: "38259P573", why: "by its full name" },
    { text: "037833183 (CUSIP)", value: "037833183", why: "the name stands behind it" },
    { text: "CUSIP\t38259P573\tactive", value: "38259P573", why: "a row of a table" },
    { text: "CUSIP\t91QCCH0L9\tactive", value: "91QCCH0L9", why: "another of its forms" },
  ],
  ignore: [
    { text: "CUSIP: 594918121", why: "one digit is wrong" },
    { text: "CUSIP: 32859P540", why: "two digits changed places" },
    { text: "Order 38259P540 left the warehouse", why: "without its name it is any number" },
    { text: "CUSIP: 5949181", why: "two characters short" },
    { text: "CUSIP: 38259P565573", why: "three characters too many" },
    { text: "CUSIP: x38259P573", why: "part of a longer token" },
  ],
};
