import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Brønnøysundregistrene: weights 3 2 7 6 5 4 3 2, modulo 11. */
export default officialNumber({
  id: "no-orgnr",
  name: "Norwegian company number (orgnr)",
  words: "orgnr|organisasjonsnummer|org.nr|org nr|mva|foretaksregisteret",
  shared: "vat",
  pattern: "(?:NO[ ]?)?\\d{3}[ ]?\\d{3}[ ]?\\d{3}(?:[ ]?MVA)?",
  exact: true,
  check: (v) => weighted(v.replace(/[^0-9]/g, ""), [3, 2, 7, 6, 5, 4, 3, 2, 1], 11) === 0,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Orgnr: NO 143 750 817 MVA", value: "NO 143 750 817 MVA", why: "named, written the way it is printed" },
    { text: "Vårt organisasjonsnummer er NO 664 346 672 MVA.", value: "NO 664 346 672 MVA", why: "in a sentence" },
    { text: '{"Orgnr":"691086143"}', value: "691086143", why: "a field of JSON, in one piece" },
    { text: "Organisasjonsnummer 486382236", value: "486382236", why: "by its full name" },
    { text: "609097752 (Orgnr)", value: "609097752", why: "the name stands behind it" },
    { text: "Orgnr\tNO 486 382 236 MVA\tactive", value: "NO 486 382 236 MVA", why: "a row of a table" },
  ],
  ignore: [
    { text: "Orgnr: NO 143 750 818 MVA", why: "one digit is wrong" },
    { text: "Orgnr: NO 646 346 672 MVA", why: "two digits changed places" },
    { text: "Order 664346672 left the warehouse", why: "without its name it is any number" },
    { text: "Orgnr: 1437508", why: "two characters short" },
    { text: "Orgnr: 691086143236", why: "three characters too many" },
    { text: "Orgnr: x486382236", why: "part of a longer token" },
  ],
};
