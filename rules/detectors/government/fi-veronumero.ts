import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Verohallinto: twelve digits that say nothing of the person; no check digit is published. */
export default officialNumber({
  id: "fi-veronumero",
  name: "Finnish tax number of a builder (veronumero)",
  words: "veronumero|skattenummer",
  pattern: "\\d{12}",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Veronumero: 027670235921", value: "027670235921", why: "named, written the way it is printed" },
    { text: '{"Veronumero":"937799714429"}', value: "937799714429", why: "a field of JSON, in one piece" },
    { text: "219779773074 (Veronumero)", value: "219779773074", why: "the name stands behind it" },
    { text: "Veronumero\t906249745649\tactive", value: "906249745649", why: "a row of a table" },
    { text: "- Veronumero = 852210203014", value: "852210203014", why: "a line of notes" },
    { text: "Veronumero no. 027670235921", value: "027670235921", why: "a word between name and number" },
  ],
  ignore: [
    { text: "Order 418153769998 left the warehouse", why: "without its name it is any number" },
    { text: "Veronumero: 0276702359", why: "two characters short" },
    { text: "Veronumero: 937799714429649", why: "three characters too many" },
    { text: "Veronumero: x906249745649", why: "part of a longer token" },
    { text: "Where do I find the Veronumero on the form?", why: "the name without a number" },
    { text: "Veronumero: 000000000000", why: "zeros stand for a number" },
  ],
};
