import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Steuerverwaltung Liechtenstein: up to twelve digits, no check digit. */
export default officialNumber({
  id: "li-peid",
  name: "Liechtenstein person number (PEID)",
  words: "peid|personenidentifikationsnummer|personen-id|pid-nr",
  pattern: "\\d{4,12}|\\d{1,3}(?:\\.\\d{3}){1,3}",
  exact: true,
  check: (v) => v.replace(/^0+/, "").length >= 4,
});

export const examples: DetectorExamples = {
  match: [
    { text: "PEID: 1575332", value: "1575332", why: "named, written the way it is printed" },
    { text: "Meine PEID ist 1785789.", value: "1785789", why: "in a sentence" },
    { text: '{"PEID":"1889774"}', value: "1889774", why: "a field of JSON, in one piece" },
    { text: "Personenidentifikationsnummer 1597623", value: "1597623", why: "by its full name" },
    { text: "1503880 (PEID)", value: "1503880", why: "the name stands behind it" },
    { text: "PEID\t1597623\tactive", value: "1597623", why: "a row of a table" },
    { text: "PEID: 157533225275", value: "157533225275", why: "as long as it may be" },
    { text: "Meine PEID ist 0002496.", value: "0002496", why: "another one that passes every check" },
    { text: "Personenidentifikationsnummer 8.668.954.049", value: "8.668.954.049", why: "another of its forms" },
    { text: "165.072.026.388 (PEID)", value: "165.072.026.388", why: "another of its forms" },
    { text: '{"PEID":"544.628"}', value: "544.628", why: "another of its forms" },
  ],
  ignore: [
    { text: "Order 1785789 left the warehouse", why: "without its name it is any number" },
    { text: "PEID: x1597623", why: "part of a longer token" },
    { text: "Where do I find the PEID on the form?", why: "the name without a number" },
    { text: "PEID: 0000000", why: "zeros stand for a number" },
    { text: "PEID: xxxxxxx", why: "a row of x stands for a number" },
    { text: "see page 1219988b", why: "goes on behind it" },
  ],
};
