import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** 国税庁: the first digit checks the other twelve, weights 1 and 2, modulo 9. */
export default officialNumber({
  id: "jp-corporate",
  name: "Japanese corporate number",
  words: "法人番号|corporate number|cn:|houjin bangou|適格請求書",
  pattern: "[1-9]\\d{12}",
  check: (v) => 9 - weighted(v.slice(1), [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1], 9) === +v.charAt(0),
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "法人番号: 7-1018-7129-5138", value: "7-1018-7129-5138", why: "named, written the way it is printed" },
    { text: "当社の法人番号は4-7787-1626-1689です。", value: "4-7787-1626-1689", why: "in a sentence" },
    { text: '{"法人番号":"8986525545740"}', value: "8986525545740", why: "a field of JSON, in one piece" },
    { text: "Corporate Number 8900844223681", value: "8900844223681", why: "by its full name" },
    { text: "1338488198495 (法人番号)", value: "1338488198495", why: "the name stands behind it" },
    { text: "法人番号\t8-9008-4422-3681\tactive", value: "8-9008-4422-3681", why: "a row of a table" },
  ],
  ignore: [
    { text: "法人番号: 7-1018-7129-5139", why: "one digit is wrong" },
    { text: "法人番号: 4-7877-1626-1689", why: "two digits changed places" },
    { text: "Order 4778716261689 left the warehouse", why: "without its name it is any number" },
    { text: "法人番号: 71018712951", why: "two characters short" },
    { text: "法人番号: 8986525545740681", why: "three characters too many" },
    { text: "法人番号: x8900844223681", why: "part of a longer token" },
  ],
};
