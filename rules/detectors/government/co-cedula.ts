import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Registraduría Nacional: up to ten digits, no check digit; only with its name. */
export default officialNumber({
  id: "co-cedula",
  name: "Colombian identity number (cédula)",
  words: "cédula|c.c.|cedula de ciudadania",
  pattern: "\\d{1,3}\\.\\d{3}\\.\\d{3}(?:\\.\\d{3})?|\\d{7,10}",
  exact: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "Cédula de ciudadanía: 1022530044", value: "1022530044", why: "named, written the way it is printed" },
    { text: "Mi cédula es 1046621892.", value: "1046621892", why: "in a sentence" },
    { text: '{"Cédula de ciudadanía":"1009356952"}', value: "1009356952", why: "a field of JSON, in one piece" },
    { text: "Cédula 1067349835", value: "1067349835", why: "by its full name" },
    { text: "Cédula de ciudadanía\t1067349835\tactive", value: "1067349835", why: "a row of a table" },
    { text: "- Cédula de ciudadanía = 1094837840", value: "1094837840", why: "a line of notes" },
    { text: "Cédula de ciudadanía: 1022530", value: "1022530", why: "as short as it may be" },
    { text: "Cédula de ciudadanía: 9.002.180", value: "9.002.180", why: "another of its forms" },
    { text: "Cédula 066.939.844", value: "066.939.844", why: "another of its forms" },
  ],
  ignore: [
    { text: "Order 1046621892 left the warehouse", why: "without its name it is any number" },
    { text: "Cédula de ciudadanía: 1009356952835", why: "three characters too many" },
    { text: "Cédula de ciudadanía: x1067349835", why: "part of a longer token" },
    { text: "Where do I find the Cédula de ciudadanía on the form?", why: "the name without a number" },
    { text: "Cédula de ciudadanía: 0000000000", why: "zeros stand for a number" },
    { text: "Cédula de ciudadanía: xxxxxxxxxx", why: "a row of x stands for a number" },
    { text: "Cédula 86.742.949.5159", why: "resembles it, and is none" },
  ],
};
