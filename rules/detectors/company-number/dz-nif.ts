import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Direction générale des impôts: fifteen or twenty digits, no published check digit. */
export default officialNumber({
  id: "dz-nif",
  name: "Algerian tax number (NIF)",
  words: "nif|numéro d'identification fiscale|n.i.f",
  pattern: "\\d{20}|\\d{15}",
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "NIF: 416001008846777", value: "416001008846777", why: "named, written the way it is printed" },
    { text: "Notre NIF est 416001008154400.", value: "416001008154400", why: "in a sentence" },
    { text: '{"NIF":"416001000620115"}', value: "416001000620115", why: "a field of JSON, in one piece" },
    { text: "Numéro d'identification fiscale 416001000741570", value: "416001000741570", why: "by its full name" },
    { text: "416001001598054 (NIF)", value: "416001001598054", why: "the name stands behind it" },
    { text: "NIF\t416001000741570\tactive", value: "416001000741570", why: "a row of a table" },
    { text: "6698787067013031-5724 (NIF)", value: "6698787067013031-5724", why: "another of its forms" },
  ],
  ignore: [
    { text: "Order 416001008154400 left the warehouse", why: "without its name it is any number" },
    { text: "NIF: 4160010088467", why: "two characters short" },
    { text: "NIF: 416001000620115570", why: "three characters too many" },
    { text: "NIF: x416001000741570", why: "part of a longer token" },
    { text: "Where do I find the NIF on the form?", why: "the name without a number" },
    { text: "NIF: 000000000000000", why: "zeros stand for a number" },
  ],
};
