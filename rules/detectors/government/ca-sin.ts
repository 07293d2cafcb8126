import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Service Canada: nine digits by Luhn; none begins with 0 or 8. */
export default officialNumber({
  id: "ca-sin",
  name: "Canadian social insurance number (SIN)",
  words: "sin|social insurance|numéro d'assurance sociale|nas:",
  shared: "tax",
  pattern: "[1-79]\\d{8}",
  check: luhn,
  // A 9 is for temporary residents: few have one.
  lone: 0.6,
  loneForm: /^(?:[1-7]\d{8}|\d{3}([ -])\d{3}\1\d{3})$/,
});

export const examples: DetectorExamples = {
  match: [
    { text: "SIN: 540-926-375", value: "540-926-375", why: "named, written the way it is printed" },
    { text: "My SIN is 509-856-969, for the T4.", value: "509-856-969", why: "in a sentence" },
    { text: '{"SIN":"513328971"}', value: "513328971", why: "a field of JSON, in one piece" },
    { text: "570523514 (SIN)", value: "570523514", why: "the name stands behind it" },
    { text: "SIN\t501-562-565\tactive", value: "501-562-565", why: "a row of a table" },
    { text: "- SIN = 570-102-186", value: "570-102-186", why: "a line of notes" },
  ],
  ignore: [
    { text: "915382048", why: "alone, in one piece, of a kind that few have" },
    { text: "SIN: 540-926-376", why: "one digit is wrong" },
    { text: "Order 509856969 left the warehouse", why: "without its name it is any number" },
    { text: "SIN: 5409263", why: "two characters short" },
    { text: "SIN: 513328971565", why: "three characters too many" },
    { text: "SIN: x501562565", why: "part of a longer token" },
    { text: "Where do I find the SIN on the form?", why: "the name without a number" },
  ],
};
