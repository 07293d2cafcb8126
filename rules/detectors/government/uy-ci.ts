import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Dirección Nacional de Identificación Civil: weights 2 9 8 7 6 3 4, modulo 10. */
export default officialNumber({
  id: "uy-ci",
  name: "Uruguayan identity number (CI)",
  words: "cédula de identidad|ci uruguaya|cédula uruguaya|c.i.|ci:",
  pattern: "\\d[.]?\\d{3}[.]?\\d{3}-?\\d",
  exact: true,
  check: (v) => (10 - weighted(v.padStart(8, "0"), [2, 9, 8, 7, 6, 3, 4], 10)) % 10 === lastDigit(v),
});

export const examples: DetectorExamples = {
  match: [
    { text: "Cédula de identidad: 4.348.256-6", value: "4.348.256-6", why: "named, written the way it is printed" },
    { text: "Mi cédula de identidad es 4.081.246-3.", value: "4.081.246-3", why: "in a sentence" },
    { text: '{"Cédula de identidad":"43303382"}', value: "43303382", why: "a field of JSON, in one piece" },
    { text: "CI uruguaya 42670057", value: "42670057", why: "by its full name" },
    { text: "45522136 (Cédula de identidad)", value: "45522136", why: "the name stands behind it" },
    { text: "- Cédula de identidad = 4.472.278-1", value: "4.472.278-1", why: "a line of notes" },
  ],
  ignore: [
    { text: "Cédula de identidad: 4.348.256-7", why: "one digit is wrong" },
    { text: "Cédula de identidad: 4.801.246-3", why: "two digits changed places" },
    { text: "Order 40812463 left the warehouse", why: "without its name it is any number" },
    { text: "Cédula de identidad: 434825", why: "two characters short" },
    { text: "Cédula de identidad: 43303382057", why: "three characters too many" },
    { text: "Cédula de identidad: x42670057", why: "part of a longer token" },
  ],
};
