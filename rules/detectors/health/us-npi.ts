import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** CMS: ten digits, Luhn with 80840 before them. */
export default officialNumber({
  id: "us-npi",
  name: "US health provider number (NPI)",
  words: "npi|provider identifier|provider number|prescriber",
  pattern: "1\\d{9}",
  exact: true,
  check: (v) => luhn(`80840${v}`),
  lone: 0.65,
  category: "health",
  family: "MEDICAL",
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "NPI: 1859776142", value: "1859776142", why: "named, written the way it is printed" },
    { text: "Referring provider NPI 1569011483.", value: "1569011483", why: "in a sentence" },
    { text: '{"NPI":"1332864879"}', value: "1332864879", why: "a field of JSON, in one piece" },
    { text: "National Provider Identifier 1448238885", value: "1448238885", why: "by its full name" },
    { text: "1351430776 (NPI)", value: "1351430776", why: "the name stands behind it" },
    { text: "NPI\t1448238885\tactive", value: "1448238885", why: "a row of a table" },
  ],
  ignore: [
    { text: "NPI: 1859776143", why: "one digit is wrong" },
    { text: "NPI: 1659011483", why: "two digits changed places" },
    { text: "Order 1569011483 left the warehouse", why: "without its name it is any number" },
    { text: "NPI: 18597761", why: "two characters short" },
    { text: "NPI: 1332864879885", why: "three characters too many" },
    { text: "NPI: x1448238885", why: "part of a longer token" },
  ],
};
