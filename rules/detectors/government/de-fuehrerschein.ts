import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Fahrerlaubnis-Verordnung, annex 8: authority, serial, check digit by weights 9 to 1 modulo 11, number of the copy. */
export default officialNumber({
  id: "de-fuehrerschein",
  name: "German driving licence number",
  words: "führerscheinnummer|führerschein|fuehrerschein",
  shared: "licence",
  pattern: "[A-Z][0-9A-Z]{2}\\d{6}[0-9X][0-9A-Z]",
  exact: true,
  check: (v) => {
    const rest = weighted(v, [9, 8, 7, 6, 5, 4, 3, 2, 1], 11);
    return v.charAt(9) === (rest === 10 ? "X" : String(rest));
  },
});

export const examples: DetectorExamples = {
  match: [
    { text: "Führerscheinnummer: B0721234801", value: "B0721234801", why: "named, written the way it is printed" },
    { text: "Meine Führerscheinnummer ist B0721234251.", value: "B0721234251", why: "in a sentence" },
    { text: '{"Führerscheinnummer":"B0721234911"}', value: "B0721234911", why: "a field of JSON, in one piece" },
    { text: "Führerschein-Nr. B0721234361", value: "B0721234361", why: "by its full name" },
    { text: "B0721234471 (Führerscheinnummer)", value: "B0721234471", why: "the name stands behind it" },
    { text: "Führerscheinnummer\tB0721234361\tactive", value: "B0721234361", why: "a row of a table" },
    { text: "Meine Führerscheinnummer ist V3623092958.", value: "V3623092958", why: "another one that passes every check" },
    { text: "Führerschein-Nr. W19364560XO", value: "W19364560XO", why: "another of its forms" },
  ],
  ignore: [
    { text: "Führerscheinnummer: B0721234851", why: "one digit is wrong" },
    { text: "Führerscheinnummer: B7021234251", why: "two digits changed places" },
    { text: "Order B0721234251 left the warehouse", why: "without its name it is any number" },
    { text: "Führerscheinnummer: B07212348", why: "two characters short" },
    { text: "Führerscheinnummer: B0721234911361", why: "three characters too many" },
    { text: "Führerscheinnummer: xB0721234361", why: "part of a longer token" },
  ],
};
