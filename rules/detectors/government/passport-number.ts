import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** ICAO 9303 leaves the form to each country: up to nine letters and digits; only with its name. */
export default officialNumber({
  id: "passport-number",
  name: "passport number",
  words:
    "passport|passports|passeport|pasaporte|passaporto|passaporte|reisepass|paspoort|paszport|pasaport|pașaport|cestovní pas|útlevél|passnummer|pass nr|загранпаспорт|паспорт|διαβατήριο|护照|旅券|パスポート|paspor|hộ chiếu|جواز السفر|דרכון",
  pattern: "[A-Z]{1,3}[ -]?\\d{6,9}[A-Z]{0,2}|\\d{2}[A-Z]{2}\\d{5}|[A-Z]\\d[A-Z]\\d{5,6}|\\d{8,9}|[A-Z]\\d{3}[A-Z]\\d{4}",
  exact: true,
  check: (v) => /\d{5}|\d{2}[A-Z]{2}/.test(v),
  lone: 0.5,
  certain: (v) => /^(?!C)(?:[A-Z]\d{8}|[A-Z]{2}\d{7}|[A-Z]{3}\d{6})$/.test(v),
});

export const examples: DetectorExamples = {
  match: [
    { text: "Passport: YA8335417", value: "YA8335417", why: "named, written the way it is printed" },
    { text: "Moje číslo pasu, cestovní pas X7304951.", value: "X7304951", why: "in a sentence" },
    { text: '{"Passport":"G98639241"}', value: "G98639241", why: "a field of JSON, in one piece" },
    { text: "Passport number 10CV28144", value: "10CV28144", why: "by its full name" },
    { text: "AB1204567 (Passport)", value: "AB1204567", why: "the name stands behind it" },
    { text: "Passport\t10CV28144\tactive", value: "10CV28144", why: "a row of a table" },
    { text: "Passport: YAm8335417", value: "YAm8335417", why: "as long as it may be" },
    { text: "Passport: YA833541", value: "YA833541", why: "as short as it may be" },
    { text: "Passport: YA833541787", value: "YA833541787", why: "as long as it may be" },
    { text: "Passport: YA8335417Fm", value: "YA8335417Fm", why: "as long as it may be" },
    { text: "Moje číslo pasu, cestovní pas N1C88918.", value: "N1C88918", why: "another of its forms" },
    { text: "Passport\tP9A177665\tactive", value: "P9A177665", why: "another of its forms" },
    { text: "Passport number 40031937", value: "40031937", why: "another of its forms" },
    { text: "Passport: 348264233", value: "348264233", why: "another of its forms" },
  ],
  ignore: [
    { text: "Order X7304951 left the warehouse", why: "without its name it is any number" },
    { text: "Passport: YA83354", why: "two characters short" },
    { text: "Passport: G98639241144", why: "three characters too many" },
    { text: "Passport: x10CV28144", why: "part of a longer token" },
    { text: "Where do I find the Passport on the form?", why: "the name without a number" },
    { text: "Passport: xxxxxxxxx", why: "a row of x stands for a number" },
    { text: "Moje číslo pasu, cestovní pas X964P81715.", why: "resembles it, and is none" },
  ],
};
