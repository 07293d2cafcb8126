import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import { luhn } from "../../../lib/core/checks/luhn.ts";
import { verhoeff } from "../../../lib/core/checks/verhoeff.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Loi du 19 juin 2013: date of birth, serial, a check digit by Luhn and one by Verhoeff. */
export default officialNumber({
  id: "lu-matricule",
  name: "Luxembourg national number (matricule)",
  words: "matricule|numéro d'identification national|luxembourg id|cns:",
  shared: "person",
  pattern: "[12]\\d{12}",
  check: (v) => isDate(v.slice(0, 8), "ymd") && luhn(v.slice(0, 12)) && verhoeff(v.slice(0, 11) + v.slice(12)),
  lone: 0.7,
});

export const examples: DetectorExamples = {
  match: [
    { text: "matricule: 1985 05 17 089 60", value: "1985 05 17 089 60", why: "named, written the way it is printed" },
    { text: "Mon matricule est 1985 05 17 203 38.", value: "1985 05 17 203 38", why: "in a sentence" },
    { text: '{"matricule":"1985051783294"}', value: "1985051783294", why: "a field of JSON, in one piece" },
    { text: "Numéro d'identification national 1985051720585", value: "1985051720585", why: "by its full name" },
    { text: "1985051775861 (matricule)", value: "1985051775861", why: "the name stands behind it" },
    { text: "matricule\t1985 05 17 205 85\tactive", value: "1985 05 17 205 85", why: "a row of a table" },
  ],
  ignore: [
    { text: "matricule: 1985 05 17 089 61", why: "one digit is wrong" },
    { text: "matricule: 1895 05 17 203 38", why: "two digits changed places" },
    { text: "Order 1985051720338 left the warehouse", why: "without its name it is any number" },
    { text: "matricule: 19850517089", why: "two characters short" },
    { text: "matricule: 1985051783294585", why: "three characters too many" },
    { text: "matricule: x1985051720585", why: "part of a longer token" },
    { text: "17 85101-932083 (matricule)", why: "resembles it, and is none" },
  ],
};
