import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Erhvervsstyrelsen: eight digits with weights 2 7 6 5 4 3 2 1, modulo 11. */
export default officialNumber({
  id: "dk-cvr",
  name: "Danish company number (CVR)",
  words: "cvr|momsnummer|moms|se-nummer|se-nr",
  shared: "vat",
  pattern: "(?:DK)?[1-9]\\d{7}",
  check: (v) => weighted(v.slice(-8), [2, 7, 6, 5, 4, 3, 2, 1], 11) === 0,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "CVR: DK 27 14 97 82", value: "DK 27 14 97 82", why: "named, written the way it is printed" },
    { text: "Vores CVR-nummer er DK 77 51 15 63.", value: "DK 77 51 15 63", why: "in a sentence" },
    { text: '{"CVR":"92086240"}', value: "92086240", why: "a field of JSON, in one piece" },
    { text: "CVR-nummer 38557661", value: "38557661", why: "by its full name" },
    { text: "66409392 (CVR)", value: "66409392", why: "the name stands behind it" },
    { text: "CVR\tDK 38 55 76 61\tactive", value: "DK 38 55 76 61", why: "a row of a table" },
  ],
  ignore: [
    { text: "CVR: DK 27 14 97 83", why: "one digit is wrong" },
    { text: "CVR: DK 75 71 15 63", why: "two digits changed places" },
    { text: "Order 77511563 left the warehouse", why: "without its name it is any number" },
    { text: "CVR: 271497", why: "two characters short" },
    { text: "CVR: 92086240661", why: "three characters too many" },
    { text: "CVR: x38557661", why: "part of a longer token" },
    { text: "CVR: DE 27 14 97 82DK 27 14 97 82", why: "resembles it, and is none" },
  ],
};
