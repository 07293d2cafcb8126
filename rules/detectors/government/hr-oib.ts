import { hybridCheck } from "../../../lib/core/checks/iso7064.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Zakon o OIB: eleven digits, ISO 7064 MOD 11,10. */
export default officialNumber({
  id: "hr-oib",
  name: "Croatian personal number (OIB)",
  words: "oib|osobni identifikacijski broj|osobni broj",
  shared: "vat",
  pattern: "(?:HR)?\\d{11}",
  check: (v) => hybridCheck(v.slice(-11), 10),
});

export const examples: DetectorExamples = {
  match: [
    { text: "OIB: HR 72145649838", value: "HR 72145649838", why: "named, written the way it is printed" },
    { text: "Moj OIB je HR 00159302330.", value: "HR 00159302330", why: "in a sentence" },
    { text: '{"OIB":"16506678741"}', value: "16506678741", why: "a field of JSON, in one piece" },
    { text: "Osobni identifikacijski broj 52245984841", value: "52245984841", why: "by its full name" },
    { text: "70109339929 (OIB)", value: "70109339929", why: "the name stands behind it" },
    { text: "OIB\tHR 52245984841\tactive", value: "HR 52245984841", why: "a row of a table" },
  ],
  ignore: [
    { text: "OIB: HR 72145649839", why: "one digit is wrong" },
    { text: "OIB: HR 01059302330", why: "two digits changed places" },
    { text: "Order 00159302330 left the warehouse", why: "without its name it is any number" },
    { text: "OIB: 721456498", why: "two characters short" },
    { text: "OIB: 16506678741841", why: "three characters too many" },
    { text: "OIB: x52245984841", why: "part of a longer token" },
  ],
};
