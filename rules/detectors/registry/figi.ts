import { lastDigit } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Object Management Group: consonants and digits, G in third place, every second character doubled, modulo 10. */
export default officialNumber({
  id: "figi",
  name: "instrument number (FIGI)",
  words: "figi|financial instrument global identifier|openfigi|bbgid",
  pattern: "(?!BS|BM|GG|GB|GH|KY|VG)[B-DF-HJ-NP-TV-Z]{2}G[0-9B-DF-HJ-NP-TV-Z]{8}\\d",
  exact: true,
  check: (v) => {
    const sum = [...v.slice(0, 11)].reduce((total, char, i) => {
      const value = Number.parseInt(char, 36) * (i % 2 ? 2 : 1);
      return total + Math.floor(value / 10) + (value % 10);
    }, 0);
    return (10 - (sum % 10)) % 10 === lastDigit(v);
  },
  lone: 0.6,
  category: "document",
  severity: "low",
  canary: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "FIGI: BBG000163803", value: "BBG000163803", why: "named" },
    { text: "The FIGI BBG000569965 is the listing in New York.", value: "BBG000569965", why: "in a sentence" },
    { text: '{"FIGI":"BBG000975017"}', value: "BBG000975017", why: "a field of JSON, in one piece" },
    { text: "Financial Instrument Global Identifier BBG000383870", value: "BBG000383870", why: "by its full name" },
    { text: "BBG000911309 (FIGI)", value: "BBG000911309", why: "the name stands behind it" },
    { text: "FIGI\tBBG000383870\tactive", value: "BBG000383870", why: "a row of a table" },
  ],
  ignore: [
    { text: "FIGI: BBG000163804", why: "one digit is wrong" },
    { text: "FIGI: BBG005069965", why: "two digits changed places" },
    { text: "Order BBG000569965 left the warehouse", why: "without its name it is any number" },
    { text: "FIGI: BBG0001638", why: "two characters short" },
    { text: "FIGI: BBG000975017870", why: "three characters too many" },
    { text: "FIGI: xBBG000383870", why: "part of a longer token" },
    { text: "FIGI\tBBG945491858\tactive", why: "resembles it, and does not pass the check" },
  ],
};
