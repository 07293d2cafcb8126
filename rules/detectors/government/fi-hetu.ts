import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Digi- ja väestötietovirasto: date of birth, sign of the century, serial, check character of 31. */
export default officialNumber({
  id: "fi-hetu",
  name: "Finnish personal identity code (HETU)",
  words: "hetu|henkilötunnus|henkilotunnus|personbeteckning|sotu|finnish id",
  shared: "person",
  pattern: "\\d{6}[-+A-FU-Y]\\d{3}[0-9A-Y]",
  exact: true,
  check: (v) =>
    isDate(v.slice(0, 6), "dmy") &&
    +v.slice(-4, -1) >= 2 &&
    "0123456789ABCDEFHJKLMNPRSTUVWXY".charAt(+(v.slice(0, 6) + v.slice(-4, -1)) % 31) === v.slice(-1),
  lone: 0.8,
});

export const examples: DetectorExamples = {
  match: [
    { text: "HETU: 131052-3173", value: "131052-3173", why: "named" },
    { text: '{"HETU":"131052-3206"}', value: "131052-3206", why: "a field of JSON, in one piece" },
    { text: "Henkilötunnus 131052-3527", value: "131052-3527", why: "by its full name" },
    { text: "131052-3217 (HETU)", value: "131052-3217", why: "the name stands behind it" },
    { text: "HETU\t131052-3527\tactive", value: "131052-3527", why: "a row of a table" },
    { text: "- HETU = 131052-3239", value: "131052-3239", why: "a line of notes" },
    { text: "Henkilötunnus 181052-2527", value: "181052-2527", why: "another one that passes every check" },
    { text: "Henkilötunnus 070586U656W", value: "070586U656W", why: "another of its forms" },
    { text: '{"HETU":"200448F008S"}', value: "200448F008S", why: "another of its forms" },
  ],
  ignore: [
    { text: "HETU: 131052-3174", why: "one digit is wrong" },
    { text: "HETU: 113052-3494", why: "two digits changed places" },
    { text: "Order 131052-3494 left the warehouse", why: "without its name it is any number" },
    { text: "HETU: 131052-31", why: "two characters short" },
    { text: "HETU: 131052-3206527", why: "three characters too many" },
    { text: "HETU: x131052-3527", why: "part of a longer token" },
  ],
};
