import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Income Tax Department: three letters, kind of holder, letter of the name, four digits, a letter whose rule is not published. */
export default officialNumber({
  id: "in-pan",
  name: "Indian tax number (PAN)",
  words: "pan|permanent account number|income tax",
  shared: "tax",
  pattern: "[A-Z]{3}[ABCFGHJLPTK][A-Z]\\d{4}[A-Z]",
  exact: true,
  check: (v) => v.slice(5, 9) !== "0000",
  lone: 0.7,
});

export const examples: DetectorExamples = {
  match: [
    { text: "PAN: BQZPM4187K", value: "BQZPM4187K", why: "named, written the way it is printed" },
    { text: "My PAN card number is CDEPS2096L.", value: "CDEPS2096L", why: "in a sentence" },
    { text: '{"PAN":"BDLPT4821H"}', value: "BDLPT4821H", why: "a field of JSON, in one piece" },
    { text: "Permanent Account Number AATFD5316M", value: "AATFD5316M", why: "by its full name" },
    { text: "BQZPM4187K (PAN)", value: "BQZPM4187K", why: "the name stands behind it" },
    { text: "PAN\tAATFD5316M\tactive", value: "AATFD5316M", why: "a row of a table" },
  ],
  ignore: [
    { text: "Order CDEPS2096L left the warehouse", why: "without its name it is any number" },
    { text: "PAN: BQZPM418", why: "two characters short" },
    { text: "PAN: BDLPT4821H16M", why: "three characters too many" },
    { text: "PAN: xAATFD5316M", why: "part of a longer token" },
    { text: "Where do I find the PAN on the form?", why: "the name without a number" },
    { text: "PAN: BDLPT0000H", why: "zeros stand for a number" },
  ],
};
