import { sumOfDigits } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** 財政部: digit sums with weights 1 2 1 2 1 2 4 1, modulo 5. */
export default officialNumber({
  id: "tw-ubn",
  name: "Taiwanese company number (UBN)",
  words: "ubn|統一編號|統編|gui number",
  pattern: "\\d{8}",
  check: (v) => {
    const sum = [1, 2, 1, 2, 1, 2, 4, 1].reduce((total, weight, i) => total + sumOfDigits(weight * +v.charAt(i)), 0);
    return sum % 5 === 0 || (v.charAt(6) === "7" && (sum + 1) % 5 === 0);
  },
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "UBN: 64057008", value: "64057008", why: "named, written the way it is printed" },
    { text: "本公司統一編號76423009。", value: "76423009", why: "in a sentence" },
    { text: '{"UBN":"38758449"}', value: "38758449", why: "a field of JSON, in one piece" },
    { text: "統一編號 00464084", value: "00464084", why: "by its full name" },
    { text: "68667327 (UBN)", value: "68667327", why: "the name stands behind it" },
    { text: "UBN\t00464084\tactive", value: "00464084", why: "a row of a table" },
    { text: "統一編號 51860370", value: "51860370", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "UBN: 64057009", why: "one digit is wrong" },
    { text: "UBN: 74623009", why: "two digits changed places" },
    { text: "Order 76423009 left the warehouse", why: "without its name it is any number" },
    { text: "UBN: 640570", why: "two characters short" },
    { text: "UBN: 38758449084", why: "three characters too many" },
    { text: "UBN: x00464084", why: "part of a longer token" },
    { text: "統一編號 00464083", why: "resembles it, and does not pass the check" },
  ],
};
