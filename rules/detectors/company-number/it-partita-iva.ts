import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Agenzia delle Entrate: number, province, check digit by Luhn. */
export default officialNumber({
  id: "it-partita-iva",
  name: "Italian VAT number (partita IVA)",
  words: "partita iva|p.iva|p. iva|piva|p.i.|codice fiscale|iva:",
  shared: "vat",
  pattern: "(?:IT)?\\d{11}",
  check: (v) => luhn(v.slice(-11)) && !/^(?:IT)?0{7}/.test(v),
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Partita IVA: IT 00748996154", value: "IT 00748996154", why: "named, written the way it is printed" },
    { text: "La nostra partita IVA è IT 00747865152.", value: "IT 00747865152", why: "in a sentence" },
    { text: '{"Partita IVA":"00741410153"}', value: "00741410153", why: "a field of JSON, in one piece" },
    { text: "00743666158 (Partita IVA)", value: "00743666158", why: "the name stands behind it" },
    { text: "Partita IVA\tIT 00748845153\tactive", value: "IT 00748845153", why: "a row of a table" },
    { text: "- Partita IVA = IT 00746031152", value: "IT 00746031152", why: "a line of notes" },
  ],
  ignore: [
    { text: "Partita IVA: IT 00748996155", why: "one digit is wrong" },
    { text: "Partita IVA: IT 07047865152", why: "two digits changed places" },
    { text: "Order 00747865152 left the warehouse", why: "without its name it is any number" },
    { text: "Partita IVA: 007489961", why: "two characters short" },
    { text: "Partita IVA: 00741410153153", why: "three characters too many" },
    { text: "Partita IVA: x00748845153", why: "part of a longer token" },
  ],
};
