import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Autoridade Tributária: weights 9 to 2, modulo 11. */
export default officialNumber({
  id: "pt-nif",
  name: "Portuguese tax number (NIF)",
  words: "nif|número de identificação fiscal|contribuinte|nipc",
  shared: "vat",
  pattern: "(?:PT)?[1-9]\\d{8}",
  check: (v) => ((11 - weighted(v.slice(-9), [9, 8, 7, 6, 5, 4, 3, 2], 11)) % 11) % 10 === lastDigit(v),
});

export const examples: DetectorExamples = {
  match: [
    { text: "NIF: PT 247 114 120", value: "PT 247 114 120", why: "named, written the way it is printed" },
    { text: "O meu NIF é PT 286 274 400.", value: "PT 286 274 400", why: "in a sentence" },
    { text: '{"NIF":"283784121"}', value: "283784121", why: "a field of JSON, in one piece" },
    { text: "Número de identificação fiscal 245002669", value: "245002669", why: "by its full name" },
    { text: "219770310 (NIF)", value: "219770310", why: "the name stands behind it" },
    { text: "NIF\tPT 245 002 669\tactive", value: "PT 245 002 669", why: "a row of a table" },
    { text: "NIF: PT 543 114 120", value: "PT 543 114 120", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "NIF: PT 247 114 121", why: "one digit is wrong" },
    { text: "NIF: PT 268 274 400", why: "two digits changed places" },
    { text: "Order 286274400 left the warehouse", why: "without its name it is any number" },
    { text: "NIF: 2471141", why: "two characters short" },
    { text: "NIF: 283784121669", why: "three characters too many" },
    { text: "NIF: x245002669", why: "part of a longer token" },
  ],
};
