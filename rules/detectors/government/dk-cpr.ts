import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Years from here on are no births yet; the form gives no other hold, because numbers since 2007 need no check digit. */
const latestBirth = 2040;

/** CPR-kontoret: date of birth and a serial that tells the century; the check digit was given up in 2007. */
export default officialNumber({
  id: "dk-cpr",
  name: "Danish personal number (CPR)",
  words: "cpr|personnummer",
  shared: "person",
  pattern: "\\d{10}",
  check: (v) => {
    const year = +v.slice(4, 6);
    const centuryDigit = +v.charAt(6);
    const century =
      centuryDigit < 4 || ((centuryDigit === 4 || centuryDigit === 9) && year > 36)
        ? 1900
        : centuryDigit >= 5 && centuryDigit <= 8 && year > 57
          ? 1800
          : 2000;
    return isDate(v.slice(0, 4) + String(century + year), "dmy") && century + year < latestBirth;
  },
});

export const examples: DetectorExamples = {
  match: [
    { text: "CPR: 211062-1244", value: "211062-1244", why: "named, written the way it is printed" },
    { text: "Mit CPR-nummer er 211062-8713.", value: "211062-8713", why: "in a sentence" },
    { text: '{"CPR":"2110628797"}', value: "2110628797", why: "a field of JSON, in one piece" },
    { text: "CPR-nummer 2110623029", value: "2110623029", why: "by its full name" },
    { text: "2110625090 (CPR)", value: "2110625090", why: "the name stands behind it" },
    { text: "CPR\t211062-3029\tactive", value: "211062-3029", why: "a row of a table" },
    { text: "CPR\t211062-9059\tactive", value: "211062-9059", why: "another one that passes every check" },
    { text: "2110025090 (CPR)", value: "2110025090", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "Order 2110628713 left the warehouse", why: "without its name it is any number" },
    { text: "CPR: 21106212", why: "two characters short" },
    { text: "CPR: 2110628797029", why: "three characters too many" },
    { text: "CPR: x2110623029", why: "part of a longer token" },
    { text: "Where do I find the CPR on the form?", why: "the name without a number" },
    { text: "CPR: 0000000000", why: "zeros stand for a number" },
    { text: "Mit CPR-nummer er 211043-8713.", why: "resembles it, and does not pass the check" },
    { text: "2110425390 (CPR)", why: "resembles it, and does not pass the check" },
    { text: "CPR-nummer 4110623029", why: "resembles it, and does not pass the check" },
    { text: "CPR\t130 1575910\tactive", why: "resembles it, and is none" },
    { text: '{"CPR":"0801407124"}', why: "resembles it, and does not pass the check" },
  ],
};
