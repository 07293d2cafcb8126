import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Commission Implementing Regulation 612/2013: country and eleven characters. */
export default officialNumber({
  id: "eu-excise",
  name: "excise number of the EU (CAE, SEED)",
  words: "excise number|seed number|accise|verbrauchsteuernummer|accises",
  pattern: "(?:AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK)[0-9A-Z]{11}",
  exact: true,
  check: (v) => /\d{4}/.test(v) && !v.startsWith("ES"),
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "excise number: DE00000123456", value: "DE00000123456", why: "named" },
    { text: "Our excise number is BE1A000000300 for the warehouse.", value: "BE1A000000300", why: "in a sentence" },
    { text: '{"excise number":"LU00000987ABC"}', value: "LU00000987ABC", why: "a field of JSON, in one piece" },
    { text: "SEED number NL12345678901", value: "NL12345678901", why: "by its full name" },
    { text: "DE00000123456 (excise number)", value: "DE00000123456", why: "the name stands behind it" },
    { text: "excise number\tNL12345678901\tactive", value: "NL12345678901", why: "a row of a table" },
    { text: "LTE7460EN9Z3G (excise number)", value: "LTE7460EN9Z3G", why: "another of its forms" },
  ],
  ignore: [
    { text: "Order BE1A000000300 left the warehouse", why: "without its name it is any number" },
    { text: "excise number: DE000001234", why: "two characters short" },
    { text: "excise number: LU00000987ABC901", why: "three characters too many" },
    { text: "excise number: xNL12345678901", why: "part of a longer token" },
    { text: "Where do I find the excise number on the form?", why: "the name without a number" },
    { text: "excise number: xxxxxxxxxxxxx", why: "a row of x stands for a number" },
    { text: "SEED number ES49613064313", why: "resembles it, and does not pass the check" },
  ],
};
