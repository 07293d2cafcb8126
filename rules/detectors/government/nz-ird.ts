import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Inland Revenue: weights 3 2 7 6 5 4 3 2, then 7 4 3 2 5 2 7 6, modulo 11; 10 to 150 million. */
export default officialNumber({
  id: "nz-ird",
  name: "New Zealand tax number (IRD)",
  words: "ird|inland revenue",
  pattern: "(?:NZ)?\\d{8,9}",
  check: (v) => {
    const digits = v.slice(-9).replace(/[A-Z]/g, "").padStart(9, "0");
    if (+digits < 10_000_000 || +digits > 150_000_000) return false;
    const first = 11 - (weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2], 11) || 11);
    const check = first === 10 ? 11 - (weighted(digits, [7, 4, 3, 2, 5, 2, 7, 6], 11) || 11) : first;
    return check === lastDigit(digits);
  },
});

export const examples: DetectorExamples = {
  match: [
    { text: "My IRD number is 49-617-143.", value: "49-617-143", why: "in a sentence" },
    { text: '{"IRD":"49076215"}', value: "49076215", why: "a field of JSON, in one piece" },
    { text: "IRD number 49965117", value: "49965117", why: "by its full name" },
    { text: "49404905 (IRD)", value: "49404905", why: "the name stands behind it" },
    { text: "IRD\t49-965-117\tactive", value: "49-965-117", why: "a row of a table" },
    { text: "IRD is 49223676", value: "49223676", why: "a plain statement" },
    { text: "My IRD number is  0/7.3/5 .6.--88/0/-/3.", value: "0/7.3/5 .6.--88/0/-/3", why: "as long as it may be" },
    { text: "My IRD number is 77-788-905.", value: "77-788-905", why: "another one that passes every check" },
    { text: "IRD\t26-343-100\tactive", value: "26-343-100", why: "another one that passes every check" },
    { text: '{"IRD":"49066215"}', value: "49066215", why: "another one that passes every check" },
    { text: "IRD number 10019010", value: "10019010", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "IRD: 49-486-915", why: "one digit is wrong" },
    { text: "IRD: 46-917-143", why: "two digits changed places" },
    { text: "Order 49617143 left the warehouse", why: "without its name it is any number" },
    { text: "IRD: 494869", why: "two characters short" },
    { text: "IRD: 49076215117", why: "three characters too many" },
    { text: "IRD: x49965117", why: "part of a longer token" },
    { text: "IRD is 07377509", why: "resembles it, and does not pass the check" },
    { text: "IRD\t49-965-157\tactive", why: "resembles it, and does not pass the check" },
    { text: "1-03728923 (IRD)", why: "resembles it, and is none" },
  ],
};
