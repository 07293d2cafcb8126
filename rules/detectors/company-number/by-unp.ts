import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Министерство по налогам и сборам: weights 29 23 19 17 13 7 5 3, modulo 11; two letters for persons. */
export default officialNumber({
  id: "by-unp",
  name: "Belarusian tax number (UNP)",
  words: "унп|unp|учетный номер плательщика",
  pattern: "(?:\\d{2}|[ABCEHKM][ABCEHKMOPT])\\d{7}",
  exact: true,
  check: (v) => {
    const digits = /^[A-Z]/.test(v) ? v.charAt(0) + "ABCEHKMOPT".indexOf(v.charAt(1)) + v.slice(2) : v;
    const check = weighted(digits, [29, 23, 19, 17, 13, 7, 5, 3], 11);
    return check < 10 && check === lastDigit(v) && !v.includes("D");
  },
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "УНП: 590028444", value: "590028444", why: "named, written the way it is printed" },
    { text: "УНП организации 598005730.", value: "598005730", why: "in a sentence" },
    { text: '{"УНП":"590728733"}', value: "590728733", why: "a field of JSON, in one piece" },
    { text: "UNP 594011383", value: "594011383", why: "by its full name" },
    { text: "597145509 (УНП)", value: "597145509", why: "the name stands behind it" },
    { text: "УНП\t594011383\tactive", value: "594011383", why: "a row of a table" },
    { text: "УНП\tMT9335539\tactive", value: "MT9335539", why: "another of its forms" },
  ],
  ignore: [
    { text: "УНП: 590028445", why: "one digit is wrong" },
    { text: "УНП: 589005730", why: "two digits changed places" },
    { text: "Order 598005730 left the warehouse", why: "without its name it is any number" },
    { text: "УНП: 5900284", why: "two characters short" },
    { text: "УНП: 590728733383", why: "three characters too many" },
    { text: "УНП: x594011383", why: "part of a longer token" },
  ],
};
