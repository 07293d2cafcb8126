import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Direktorat Jenderal Pajak: nine digits by Luhn, office, branch; sixteen digits since 2024. */
export default officialNumber({
  id: "id-npwp",
  name: "Indonesian tax number (NPWP)",
  words: "npwp|nomor pokok wajib pajak",
  shared: "tax",
  pattern: "\\d{15,16}",
  check: (v) =>
    v.length === 15 || v.startsWith("0")
      ? luhn(v.slice(-15, -6))
      : isDate(String(+v.slice(6, 8) % 40).padStart(2, "0") + v.slice(8, 12), "dmy"),
});

export const examples: DetectorExamples = {
  match: [
    { text: "NPWP: 01.153.780.0-091.000", value: "01.153.780.0-091.000", why: "named, written the way it is printed" },
    { text: "NPWP kami adalah 01.115.139.6-091.000.", value: "01.115.139.6-091.000", why: "in a sentence" },
    { text: '{"NPWP":"011747532091000"}', value: "011747532091000", why: "a field of JSON, in one piece" },
    { text: "Nomor Pokok Wajib Pajak 015247257091000", value: "015247257091000", why: "by its full name" },
    { text: "010593341091000 (NPWP)", value: "010593341091000", why: "the name stands behind it" },
    { text: "NPWP\t01.524.725.7-091.000\tactive", value: "01.524.725.7-091.000", why: "a row of a table" },
    {
      text: "NPWP: 0 90/-.6 5 3// 3/8/ .90--13 /7   4/132",
      value: "90/-.6 5 3// 3/8/ .90--13 /7   4/132",
      why: "as long as it may be",
    },
    { text: "NPWP\t5990 72810945545 3\tactive", value: "5990 72810945545 3", why: "another of its forms" },
  ],
  ignore: [
    { text: "NPWP: 01.151.139.6-091.000", why: "two digits changed places" },
    { text: "Order 011151396091000 left the warehouse", why: "without its name it is any number" },
    { text: "NPWP: 0115378000910", why: "two characters short" },
    { text: "NPWP: 011747532091000000", why: "three characters too many" },
    { text: "NPWP: x015247257091000", why: "part of a longer token" },
    { text: "Where do I find the NPWP on the form?", why: "the name without a number" },
    { text: "Nomor Pokok Wajib Pajak 968064230367272", why: "resembles it, and does not pass the check" },
    { text: "40387-3-3311-1 7 4986 (NPWP)", why: "resembles it, and is none" },
  ],
};
