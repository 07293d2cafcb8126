import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Český statistický úřad and Štatistický úrad SR: seven digits with weights 8 to 2, modulo 11. */
export default officialNumber({
  id: "cz-ico",
  name: "Czech or Slovak company number (IČO)",
  words: "ičo|identifikační číslo osoby|ico:|ič|dič|dic:|identifikačné číslo",
  shared: "vat",
  pattern: "(?:CZ|SK)?\\d{8}",
  check: (v) => (11 - weighted(v.slice(-8), [8, 7, 6, 5, 4, 3, 2], 11)) % 10 === lastDigit(v),
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Naše IČO je 339 83 054.", value: "339 83 054", why: "in a sentence" },
    { text: '{"IČO":"96577851"}', value: "96577851", why: "a field of JSON, in one piece" },
    { text: "Identifikační číslo osoby 89584996", value: "89584996", why: "by its full name" },
    { text: "60767260 (IČO)", value: "60767260", why: "the name stands behind it" },
    { text: "IČO\t895 84 996\tactive", value: "895 84 996", why: "a row of a table" },
    { text: "IČO is 42065976", value: "42065976", why: "a plain statement" },
    { text: "IČO\tCZ5-07-40211\tactive", value: "CZ5-07-40211", why: "another of its forms" },
  ],
  ignore: [
    { text: "IČO: 146 28 504", why: "one digit is wrong" },
    { text: "IČO: 393 83 054", why: "two digits changed places" },
    { text: "Order 33983054 left the warehouse", why: "without its name it is any number" },
    { text: "IČO: 146285", why: "two characters short" },
    { text: "IČO: 96577851996", why: "three characters too many" },
    { text: "IČO: x89584996", why: "part of a longer token" },
  ],
};
