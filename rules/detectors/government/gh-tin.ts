import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Ghana Revenue Authority: kind of taxpayer, weights 1 to 9, modulo 11. */
export default officialNumber({
  id: "gh-tin",
  name: "Ghanaian tax number (TIN)",
  words: "tin|taxpayer identification number",
  shared: "tax",
  pattern: "[PCGQV]00\\d{7}[0-9X]",
  exact: true,
  check: (v) => "0123456789X".charAt(weighted(v.slice(1), [1, 2, 3, 4, 5, 6, 7, 8, 9], 11)) === v.slice(-1),
  lone: 0.7,
});

export const examples: DetectorExamples = {
  match: [
    { text: "TIN: C0056788037", value: "C0056788037", why: "named, written the way it is printed" },
    { text: "Our TIN is C0075114747.", value: "C0075114747", why: "in a sentence" },
    { text: '{"TIN":"C0016140974"}', value: "C0016140974", why: "a field of JSON, in one piece" },
    { text: "Taxpayer identification number C0075705850", value: "C0075705850", why: "by its full name" },
    { text: "C0007320817 (TIN)", value: "C0007320817", why: "the name stands behind it" },
    { text: "TIN\tC0075705850\tactive", value: "C0075705850", why: "a row of a table" },
  ],
  ignore: [
    { text: "TIN: C0056788038", why: "one digit is wrong" },
    { text: "TIN: C0705114747", why: "two digits changed places" },
    { text: "Order C0075114747 left the warehouse", why: "without its name it is any number" },
    { text: "TIN: C00567880", why: "two characters short" },
    { text: "TIN: C0016140974850", why: "three characters too many" },
    { text: "TIN: xC0075705850", why: "part of a longer token" },
  ],
};
