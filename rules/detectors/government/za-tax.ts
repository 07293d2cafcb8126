import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** SARS: ten digits that begin with 0, 1, 2, 3 or 9, Luhn. */
export default officialNumber({
  id: "za-tax",
  name: "South African tax number",
  words: "tin|sars|tax reference|vat no|income tax",
  shared: "tax",
  pattern: "[01239]\\d{9}",
  check: luhn,
});

export const examples: DetectorExamples = {
  match: [
    { text: "TIN: 0954491049", value: "0954491049", why: "named, written the way it is printed" },
    { text: "My SARS tax reference is 0193631934.", value: "0193631934", why: "in a sentence" },
    { text: '{"TIN":"0745481556"}', value: "0745481556", why: "a field of JSON, in one piece" },
    { text: "Income tax number 0350320313", value: "0350320313", why: "by its full name" },
    { text: "0236747267 (TIN)", value: "0236747267", why: "the name stands behind it" },
    { text: "TIN\t0350320313\tactive", value: "0350320313", why: "a row of a table" },
  ],
  ignore: [
    { text: "TIN: 0954491040", why: "one digit is wrong" },
    { text: "TIN: 0913631934", why: "two digits changed places" },
    { text: "Order 0193631934 left the warehouse", why: "without its name it is any number" },
    { text: "TIN: 09544910", why: "two characters short" },
    { text: "TIN: 0745481556313", why: "three characters too many" },
    { text: "TIN: x0350320313", why: "part of a longer token" },
  ],
};
