import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Regenstrief LOINC: up to six digits, a hyphen, and a check digit by Luhn. */
export default officialNumber({
  id: "loinc",
  name: "laboratory code (LOINC)",
  words: "loinc",
  pattern: "\\d{1,6}-\\d",
  exact: true,
  check: luhn,
  category: "health",
  family: "MEDICAL",
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "LOINC 4548-4: 7.9 %", value: "4548-4", why: "glycated haemoglobin" },
    { text: "LOINC: 2345-7", value: "2345-7", why: "glucose" },
    { text: '{"system":"http://loinc.org","code":"718-7"}', value: "718-7", why: "a code of FHIR" },
    { text: "loinc code 94500-6 positive", value: "94500-6", why: "five digits" },
    { text: "2093-3 (LOINC), cholesterol", value: "2093-3", why: "the name stands behind it" },
    { text: "LOINC 2-6: 7.9 %", value: "2-6", why: "another of its forms" },
    { text: "LOINC: 234543-7", value: "234543-7", why: "as long as it may be" },
  ],
  ignore: [
    { text: "LOINC: 4548-5", why: "the check digit is wrong" },
    { text: "Score 2345-7", why: "without its name it is any number" },
    { text: "LOINC release 2-79", why: "two digits behind the hyphen" },
    { text: "LOINC x718-7", why: "part of a longer token" },
    { text: "the LOINC table", why: "the name without a code" },
  ],
};
