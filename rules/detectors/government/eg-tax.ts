import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Egyptian Tax Authority: nine digits; no check digit is published. */
export default officialNumber({
  id: "eg-tax",
  name: "Egyptian tax number",
  words: "رقم التسجيل الضريبي|الرقم الضريبي|البطاقة الضريبية|tax registration",
  pattern: "\\d{9}",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Tax Registration Number: 719-451-510", value: "719-451-510", why: "named, written the way it is printed" },
    { text: "رقم التسجيل الضريبي 982-814-296", value: "982-814-296", why: "in a sentence" },
    { text: '{"Tax Registration Number":"783672502"}', value: "783672502", why: "a field of JSON, in one piece" },
    { text: "رقم التسجيل الضريبي 044515323", value: "044515323", why: "by its full name" },
    { text: "147873390 (Tax Registration Number)", value: "147873390", why: "the name stands behind it" },
    { text: "Tax Registration Number\t044-515-323\tactive", value: "044-515-323", why: "a row of a table" },
  ],
  ignore: [
    { text: "Order 982814296 left the warehouse", why: "without its name it is any number" },
    { text: "Tax Registration Number: 7194515", why: "two characters short" },
    { text: "Tax Registration Number: 783672502323", why: "three characters too many" },
    { text: "Tax Registration Number: x044515323", why: "part of a longer token" },
    { text: "Where do I find the Tax Registration Number on the form?", why: "the name without a number" },
    { text: "Tax Registration Number: 000000000", why: "zeros stand for a number" },
  ],
};
