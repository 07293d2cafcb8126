import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** 総務省令第85号: weights 6 5 4 3 2 7 6 5 4 3 2, modulo 11. */
export default officialNumber({
  id: "jp-my-number",
  name: "Japanese individual number (My Number)",
  words: "マイナンバー|個人番号|my number|mynumber|in:|individual number",
  pattern: "\\d{12}",
  check: (v) => {
    const rest = weighted(v, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11);
    return (rest < 2 ? 0 : 11 - rest) === lastDigit(v);
  },
});

export const examples: DetectorExamples = {
  match: [
    { text: "マイナンバー: 6118 4602 9329", value: "6118 4602 9329", why: "named, written the way it is printed" },
    { text: "私のマイナンバーは0779 4715 7356です。", value: "0779 4715 7356", why: "in a sentence" },
    { text: '{"マイナンバー":"382982063256"}', value: "382982063256", why: "a field of JSON, in one piece" },
    { text: "個人番号 239386791280", value: "239386791280", why: "by its full name" },
    { text: "849103147820 (マイナンバー)", value: "849103147820", why: "the name stands behind it" },
    { text: "マイナンバー\t2393 8679 1280\tactive", value: "2393 8679 1280", why: "a row of a table" },
  ],
  ignore: [
    { text: "マイナンバー: 6118 4602 9320", why: "one digit is wrong" },
    { text: "マイナンバー: 0797 4715 7356", why: "two digits changed places" },
    { text: "Order 077947157356 left the warehouse", why: "without its name it is any number" },
    { text: "マイナンバー: 6118460293", why: "two characters short" },
    { text: "マイナンバー: 382982063256280", why: "three characters too many" },
    { text: "マイナンバー: x239386791280", why: "part of a longer token" },
  ],
};
