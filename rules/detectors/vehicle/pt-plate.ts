import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** IMT: three groups of two, letters in one or two of them. */
export default officialNumber({
  id: "pt-plate",
  name: "Portuguese licence plate",
  words: "matrícula|matricula",
  shared: "plate",
  pattern: "[A-Z]{2}-\\d{2}-\\d{2}|\\d{2}-\\d{2}-[A-Z]{2}|\\d{2}-[A-Z]{2}-\\d{2}|[A-Z]{2}-\\d{2}-[A-Z]{2}",
  exact: true,
  category: "personal",
  family: "VEHICLE",
  severity: "medium",
});

export const examples: DetectorExamples = {
  match: [
    { text: "matrícula portuguesa: AA-07-BX", value: "AA-07-BX", why: "named" },
    { text: "A matrícula do carro é QX-21-60.", value: "QX-21-60", why: "in a sentence" },
    { text: '{"matrícula portuguesa":"12-AB-34"}', value: "12-AB-34", why: "a field of JSON, in one piece" },
    { text: "AA-07-BX (matrícula portuguesa)", value: "AA-07-BX", why: "the name stands behind it" },
    { text: "matrícula portuguesa\t48-19-TR\tactive", value: "48-19-TR", why: "a row of a table" },
    { text: "- matrícula portuguesa = 95-FL-18", value: "95-FL-18", why: "a line of notes" },
  ],
  ignore: [
    { text: "Order QX-21-60 left the warehouse", why: "without its name it is any number" },
    { text: "matrícula portuguesa: AA-07-", why: "two characters short" },
    { text: "matrícula portuguesa: x48-19-TR", why: "part of a longer token" },
    { text: "Where do I find the matrícula portuguesa on the form?", why: "the name without a number" },
    { text: "matrícula portuguesa: xx-xx-xx", why: "a row of x stands for a number" },
    { text: "matrícula portuguesa expires in May 2031", why: "a year is no number of this kind" },
  ],
};
