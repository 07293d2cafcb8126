import { remainder } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** OMPIC: nine digits, four of the establishment, rest by 97. */
export default officialNumber({
  id: "ma-ice",
  name: "Moroccan company number (ICE)",
  words: "ice|identifiant commun",
  pattern: "\\d{15}",
  check: (v) => remainder(v, 97) === 0,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "ICE: 000572854000077", value: "000572854000077", why: "named" },
    { text: "Notre ICE est 006049285000039.", value: "006049285000039", why: "in a sentence" },
    { text: '{"ICE":"002927830000001"}', value: "002927830000001", why: "a field of JSON, in one piece" },
    { text: "Identifiant commun de l'entreprise 003764257000012", value: "003764257000012", why: "by its full name" },
    { text: "000504515000096 (ICE)", value: "000504515000096", why: "the name stands behind it" },
    { text: "ICE\t003764257000012\tactive", value: "003764257000012", why: "a row of a table" },
  ],
  ignore: [
    { text: "ICE: 000572854000078", why: "one digit is wrong" },
    { text: "ICE: 060049285000039", why: "two digits changed places" },
    { text: "Order 006049285000039 left the warehouse", why: "without its name it is any number" },
    { text: "ICE: 0005728540000", why: "two characters short" },
    { text: "ICE: 002927830000001012", why: "three characters too many" },
    { text: "ICE: x003764257000012", why: "part of a longer token" },
  ],
};
