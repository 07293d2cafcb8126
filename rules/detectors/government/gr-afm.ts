import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** ΑΑΔΕ: eight digits weighted with powers of two, modulo 11 modulo 10. */
export default officialNumber({
  id: "gr-afm",
  name: "Greek tax number (AFM)",
  words: "afm|αφμ|α.φ.μ|αριθμός φορολογικού μητρώου|greek vat",
  shared: "vat",
  pattern: "(?:EL|GR)?\\d{9}",
  check: (v) => weighted(v.slice(-9), [256, 128, 64, 32, 16, 8, 4, 2], 11) % 10 === lastDigit(v),
});

export const examples: DetectorExamples = {
  match: [
    { text: "AFM: EL 449872810", value: "EL 449872810", why: "named, written the way it is printed" },
    { text: "Το ΑΦΜ μου είναι EL 879190755.", value: "EL 879190755", why: "in a sentence" },
    { text: '{"AFM":"207864813"}', value: "207864813", why: "a field of JSON, in one piece" },
    { text: "885831961 (AFM)", value: "885831961", why: "the name stands behind it" },
    { text: "AFM\tEL 609073213\tactive", value: "EL 609073213", why: "a row of a table" },
    { text: "- AFM = EL 651738419", value: "EL 651738419", why: "a line of notes" },
    { text: "Το ΑΦΜ μου είναι TF 096815800.", value: "096815800", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "AFM: EL 449872811", why: "one digit is wrong" },
    { text: "AFM: EL 897190755", why: "two digits changed places" },
    { text: "Order 879190755 left the warehouse", why: "without its name it is any number" },
    { text: "AFM: 4498728", why: "two characters short" },
    { text: "AFM: 207864813213", why: "three characters too many" },
    { text: "AFM: x609073213", why: "part of a longer token" },
  ],
};
