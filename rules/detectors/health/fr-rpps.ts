import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Agence du Numérique en Santé: eleven digits by Luhn. */
export default officialNumber({
  id: "fr-rpps",
  name: "French doctor number (RPPS)",
  words: "rpps|adeli",
  pattern: "\\d{11}",
  check: luhn,
  category: "health",
  family: "MEDICAL",
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "RPPS: 10209904605", value: "10209904605", why: "named, written the way it is printed" },
    { text: "Médecin, numéro RPPS 10331677418.", value: "10331677418", why: "in a sentence" },
    { text: '{"RPPS":"10197738155"}', value: "10197738155", why: "a field of JSON, in one piece" },
    { text: "Numéro RPPS 10125381441", value: "10125381441", why: "by its full name" },
    { text: "10712605913 (RPPS)", value: "10712605913", why: "the name stands behind it" },
    { text: "RPPS\t10125381441\tactive", value: "10125381441", why: "a row of a table" },
  ],
  ignore: [
    { text: "RPPS: 10209904606", why: "one digit is wrong" },
    { text: "RPPS: 13031677418", why: "two digits changed places" },
    { text: "Order 10331677418 left the warehouse", why: "without its name it is any number" },
    { text: "RPPS: 102099046", why: "two characters short" },
    { text: "RPPS: 10197738155441", why: "three characters too many" },
    { text: "RPPS: x10125381441", why: "part of a longer token" },
  ],
};
