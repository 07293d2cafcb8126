import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** HMRC manual NIM39110: prefixes that are issued, six digits, a suffix from A to D. */
export default officialNumber({
  id: "gb-nino",
  name: "UK national insurance number (NINO)",
  words: "nino|national insurance|ni number|ni no|ni:",
  pattern: "(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:[ -]?\\d{2}){3}[ -]?[A-D]?",
  exact: true,
  check: (v) => !/^..(?:0{6})/.test(v) && /[A-D]$/.test(v),
  lone: 0.75,
});

export const examples: DetectorExamples = {
  match: [
    { text: "NINO: JG 10 37 59 A", value: "JG 10 37 59 A", why: "named, written the way it is printed" },
    { text: "My NI number is SH 45 82 13 D, please update payroll.", value: "SH 45 82 13 D", why: "in a sentence" },
    { text: '{"NINO":"WM261904C"}', value: "WM261904C", why: "a field of JSON, in one piece" },
    { text: "National Insurance number PE672341B", value: "PE672341B", why: "by its full name" },
    { text: "AB123456C (NINO)", value: "AB123456C", why: "the name stands behind it" },
    { text: "NINO\tPE 67 23 41 B\tactive", value: "PE 67 23 41 B", why: "a row of a table" },
  ],
  ignore: [
    { text: "Order SH458213D left the warehouse", why: "without its name it is any number" },
    { text: "NINO: JG10375", why: "two characters short" },
    { text: "NINO: WM261904C41B", why: "three characters too many" },
    { text: "NINO: xPE672341B", why: "part of a longer token" },
    { text: "Where do I find the NINO on the form?", why: "the name without a number" },
    { text: "NINO: WM000000C", why: "zeros stand for a number" },
  ],
};
