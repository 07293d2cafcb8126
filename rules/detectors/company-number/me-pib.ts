import { hybridCheck } from "../../../lib/core/checks/iso7064.ts";
import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Tax offices of Serbia (nine digits, ISO 7064 MOD 11,10) and Montenegro (eight, weights 8 to 2 modulo 11). */
export default officialNumber({
  id: "me-pib",
  name: "Montenegrin or Serbian tax number (PIB)",
  words: "pib|poreski identifikacioni broj|пиб|poreski broj",
  pattern: "\\d{8,9}",
  check: (v) =>
    v.length === 9 ? hybridCheck(v, 10) : ((11 - weighted(v, [8, 7, 6, 5, 4, 3, 2], 11)) % 11) % 10 === lastDigit(v),
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "PIB: 192960198", value: "192960198", why: "named, written the way it is printed" },
    { text: "Naš PIB je 182060337.", value: "182060337", why: "in a sentence" },
    { text: '{"PIB":"149865879"}', value: "149865879", why: "a field of JSON, in one piece" },
    { text: "Poreski identifikacioni broj 189918123", value: "189918123", why: "by its full name" },
    { text: "120813970 (PIB)", value: "120813970", why: "the name stands behind it" },
    { text: "PIB\t189918123\tactive", value: "189918123", why: "a row of a table" },
    { text: "Naš PIB je 15/ 6//42  3-3   0.", value: "15/ 6//42  3-3   0", why: "as short as it may be" },
    { text: '{"PIB":"25644564"}', value: "25644564", why: "another of its forms" },
  ],
  ignore: [
    { text: "PIB: 192960199", why: "one digit is wrong" },
    { text: "PIB: 128060337", why: "two digits changed places" },
    { text: "Order 182060337 left the warehouse", why: "without its name it is any number" },
    { text: "PIB: 1929601", why: "two characters short" },
    { text: "PIB: 149865879123", why: "three characters too many" },
    { text: "PIB: x189918123", why: "part of a longer token" },
    { text: "Poreski identifikacioni broj 62550781", why: "resembles it, and is none" },
  ],
};
