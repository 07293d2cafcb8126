import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** 외교부: kind, eight digits, or three digits, a letter and four digits since 2021. */
export default officialNumber({
  id: "kr-passport",
  name: "Korean passport number",
  words: "korean passport|여권",
  shared: "passport",
  pattern: "[MSROD](?:\\d{8}|\\d{3}[A-Z]\\d{4})",
  exact: true,
  lone: 0.6,
});

export const examples: DetectorExamples = {
  match: [
    { text: "여권번호: M40718265", value: "M40718265", why: "named, written the way it is printed" },
    { text: "제 여권번호는 M155F0938입니다.", value: "M155F0938", why: "in a sentence" },
    { text: '{"여권번호":"M812C5047"}', value: "M812C5047", why: "a field of JSON, in one piece" },
    { text: "Korean passport S930B2264", value: "S930B2264", why: "by its full name" },
    { text: "M40718265 (여권번호)", value: "M40718265", why: "the name stands behind it" },
    { text: "여권번호\tS930B2264\tactive", value: "S930B2264", why: "a row of a table" },
  ],
  ignore: [
    { text: "Order M155F0938 left the warehouse", why: "without its name it is any number" },
    { text: "여권번호: M407182", why: "two characters short" },
    { text: "여권번호: M812C5047264", why: "three characters too many" },
    { text: "여권번호: xS930B2264", why: "part of a longer token" },
    { text: "Where do I find the 여권번호 on the form?", why: "the name without a number" },
    { text: "여권번호: xxxxxxxxx", why: "a row of x stands for a number" },
  ],
};
