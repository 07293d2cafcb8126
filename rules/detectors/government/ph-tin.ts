import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/**
 * Bureau of Internal Revenue (RMO 34-98): nine digits in groups of three, and the branch, of three to five digits. The Bureau says
 * that the ninth is a check digit, but not how it is worked out; this is what Presidio's recogniser takes for it (weights 9 to 2,
 * modulo 11), so only its own name makes it count.
 */
export default officialNumber({
  id: "ph-tin",
  name: "Philippine tax number (TIN)",
  words: "tin|bir",
  pattern: "\\d{3}-\\d{3}-\\d{3}(?:-\\d{3,5})?|\\d{12}",
  exact: true,
  check: (v) => weighted(v, [9, 8, 7, 6, 5, 4, 3, 2], 11) === +v.charAt(8),
});

export const examples: DetectorExamples = {
  match: [
    { text: "BIR TIN: 879-919-462-000", value: "879-919-462-000", why: "named, written the way it is printed" },
    { text: "My BIR TIN is 901-945-560-000.", value: "901-945-560-000", why: "in a sentence" },
    { text: '{"BIR TIN":"411627971000"}', value: "411627971000", why: "a field of JSON, in one piece" },
    { text: "TIN 543916121000", value: "543916121000", why: "by its full name" },
    { text: "095009413000 (BIR TIN)", value: "095009413000", why: "the name stands behind it" },
    { text: "BIR TIN\t543-916-121-000\tactive", value: "543-916-121-000", why: "a row of a table" },
    { text: "BIR TIN: 879-919-462-00000", value: "879-919-462-00000", why: "as long as it may be" },
  ],
  ignore: [
    { text: "BIR TIN: 879-919-463-000", why: "one digit is wrong" },
    { text: "Tax number: 879-919-462-000", why: "every country has tax numbers: its own name is missing" },
    { text: "BIR TIN: 87-991-9462-000", why: "groups of another length" },
    { text: "Order 901945560000 left the warehouse", why: "without its name it is any number" },
    { text: "BIR TIN: 8799194620", why: "two characters short" },
    { text: "BIR TIN: 411627971000000", why: "three characters too many" },
    { text: "BIR TIN: x543916121000", why: "part of a longer token" },
    { text: "Where do I find the BIR TIN on the form?", why: "the name without a number" },
    { text: "BIR TIN: 000000000000", why: "zeros stand for a number" },
  ],
};
