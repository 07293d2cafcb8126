import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Jabatan Pendaftaran Negara: date of birth, place, serial; no check digit. */
export default officialNumber({
  id: "my-nric",
  name: "Malaysian identity number (MyKad)",
  words: "mykad|nric|no. kp|kad pengenalan|ic no|no. ic|malaysian id",
  shared: "person",
  pattern: "\\d{12}",
  check: (v) => isDate(v.slice(0, 6), "ymd") && !/^(?:00|1[789]|20|69|70|73|80|81|9[4-7])/.test(v.slice(6)),
});

export const examples: DetectorExamples = {
  match: [
    { text: "NRIC No.: 850517-14-4293", value: "850517-14-4293", why: "named, written the way it is printed" },
    { text: "Nombor MyKad saya 850517-14-5572.", value: "850517-14-5572", why: "in a sentence" },
    { text: '{"NRIC No.":"850517149504"}', value: "850517149504", why: "a field of JSON, in one piece" },
    { text: "MyKad 850517140451", value: "850517140451", why: "by its full name" },
    { text: "850517149551 (NRIC No.)", value: "850517149551", why: "the name stands behind it" },
    { text: "NRIC No.\t850517-14-0451\tactive", value: "850517-14-0451", why: "a row of a table" },
  ],
  ignore: [
    { text: "NRIC No.: 805517-14-5572", why: "two digits changed places" },
    { text: "Order 850517145572 left the warehouse", why: "without its name it is any number" },
    { text: "NRIC No.: 8505171442", why: "two characters short" },
    { text: "NRIC No.: 850517149504451", why: "three characters too many" },
    { text: "NRIC No.: x850517140451", why: "part of a longer token" },
    { text: "Where do I find the NRIC No. on the form?", why: "the name without a number" },
    { text: "MyKad 671205184528", why: "resembles it, and does not pass the check" },
  ],
};
