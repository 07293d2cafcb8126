import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Companies House: eight characters, a prefix for the register; no check digit. */
export default officialNumber({
  id: "gb-company",
  name: "UK company number",
  words: "company number|companies house|registered number|company no|crn",
  pattern: "(?:SC|NI|OC|SO|NC|LP|SL|FC|BR|CE|CS|GE|IP|RS|NO|NF|NP|SP)\\d{6}|0\\d{7}|1[0-6]\\d{6}",
  exact: true,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "company number: 01982586", value: "01982586", why: "named, written the way it is printed" },
    { text: "We are registered in England, company number 06959019.", value: "06959019", why: "in a sentence" },
    { text: '{"company number":"01737459"}', value: "01737459", why: "a field of JSON, in one piece" },
    { text: "Companies House number 02641219", value: "02641219", why: "by its full name" },
    { text: "01048125 (company number)", value: "01048125", why: "the name stands behind it" },
    { text: "company number\t02641219\tactive", value: "02641219", why: "a row of a table" },
    { text: '{"company number":"16784564"}', value: "16784564", why: "another one of the same form" },
    { text: "BR189158 (company number)", value: "BR189158", why: "another of its forms" },
  ],
  ignore: [
    { text: "Order 06959019 left the warehouse", why: "without its name it is any number" },
    { text: "company number: 019825", why: "two characters short" },
    { text: "company number: 01737459219", why: "three characters too many" },
    { text: "company number: x02641219", why: "part of a longer token" },
    { text: "Where do I find the company number on the form?", why: "the name without a number" },
    { text: "company number: 00000000", why: "zeros stand for a number" },
  ],
};
