import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Israeli Corporations Authority: begins with 5, Luhn. */
export default officialNumber({
  id: "il-company",
  name: "Israeli company number",
  words: 'ח.פ|company number|ח״פ|ח"פ|מספר חברה|chet pei|h.p.',
  pattern: "5\\d{8}",
  check: luhn,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "ח.פ: 501501290", value: "501501290", why: "named, written the way it is printed" },
    { text: "מספר חברה 584757785", value: "584757785", why: "in a sentence" },
    { text: '{"ח.פ":"560121220"}', value: "560121220", why: "a field of JSON, in one piece" },
    { text: "Company Number 509512356", value: "509512356", why: "by its full name" },
    { text: "514544592 (ח.פ)", value: "514544592", why: "the name stands behind it" },
    { text: "ח.פ\t509512356\tactive", value: "509512356", why: "a row of a table" },
  ],
  ignore: [
    { text: "ח.פ: 501501291", why: "one digit is wrong" },
    { text: "ח.פ: 548757785", why: "two digits changed places" },
    { text: "Order 584757785 left the warehouse", why: "without its name it is any number" },
    { text: "ח.פ: 5015012", why: "two characters short" },
    { text: "ח.פ: 560121220356", why: "three characters too many" },
    { text: "ח.פ: x509512356", why: "part of a longer token" },
  ],
};
