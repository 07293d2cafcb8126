import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Dukcapil: province, regency, district, date of birth (day plus 40 for women), serial. */
export default officialNumber({
  id: "id-nik",
  name: "Indonesian identity number (NIK)",
  words: "nik|nomor induk kependudukan|ktp",
  shared: "person",
  pattern: "\\d{16}",
  check: (v) =>
    /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/.test(v) &&
    isDate(String(+v.slice(6, 8) % 40).padStart(2, "0") + v.slice(8, 12), "dmy") &&
    !v.endsWith("0000"),
  lone: 0.5,
});

export const examples: DetectorExamples = {
  match: [
    { text: "NIK: 3171011705850580", value: "3171011705850580", why: "named, written the way it is printed" },
    { text: "NIK saya adalah 3171011705853883.", value: "3171011705853883", why: "in a sentence" },
    { text: '{"NIK":"3171011705859145"}', value: "3171011705859145", why: "a field of JSON, in one piece" },
    { text: "Nomor Induk Kependudukan 3171011705851857", value: "3171011705851857", why: "by its full name" },
    { text: "3171011705856803 (NIK)", value: "3171011705856803", why: "the name stands behind it" },
    { text: "NIK\t3171011705851857\tactive", value: "3171011705851857", why: "a row of a table" },
  ],
  ignore: [
    { text: "NIK: 3711011705853883", why: "two digits changed places" },
    { text: "Order 3171011705853883 left the warehouse", why: "without its name it is any number" },
    { text: "NIK: 31710117058505", why: "two characters short" },
    { text: "NIK: 3171011705859145857", why: "three characters too many" },
    { text: "NIK: x3171011705851857", why: "part of a longer token" },
    { text: "Where do I find the NIK on the form?", why: "the name without a number" },
    { text: "NIK saya adalah 3171017705853883.", why: "resembles it, and does not pass the check" },
    { text: "Nomor Induk Kependudukan 8227977002583538", why: "resembles it, and does not pass the check" },
  ],
};
