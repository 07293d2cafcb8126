import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** 1996. évi XX. törvény: weights 3 and 7, modulo 10. */
export default officialNumber({
  id: "hu-taj",
  name: "Hungarian social security number (TAJ)",
  words: "taj|tajszám|társadalombiztosítási",
  pattern: "\\d{9}",
  check: (v) => weighted(v, [3, 7, 3, 7, 3, 7, 3, 7], 10) === lastDigit(v),
});

export const examples: DetectorExamples = {
  match: [
    { text: "TAJ szám: 796 457 145", value: "796 457 145", why: "named, written the way it is printed" },
    { text: "A TAJ számom 653 193 124.", value: "653 193 124", why: "in a sentence" },
    { text: '{"TAJ szám":"732872762"}', value: "732872762", why: "a field of JSON, in one piece" },
    { text: "Társadalombiztosítási azonosító jel 798457529", value: "798457529", why: "by its full name" },
    { text: "629089013 (TAJ szám)", value: "629089013", why: "the name stands behind it" },
    { text: "TAJ szám\t798 457 529\tactive", value: "798 457 529", why: "a row of a table" },
  ],
  ignore: [
    { text: "TAJ szám: 796 457 146", why: "one digit is wrong" },
    { text: "TAJ szám: 635 193 124", why: "two digits changed places" },
    { text: "Order 653193124 left the warehouse", why: "without its name it is any number" },
    { text: "TAJ szám: 7964571", why: "two characters short" },
    { text: "TAJ szám: 732872762529", why: "three characters too many" },
    { text: "TAJ szám: x798457529", why: "part of a longer token" },
  ],
};
