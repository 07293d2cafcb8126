import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Numbers of the tax offices. */
const offices =
  "03 04 06 07 08 09 10 12 15 16 18 22 23 29 33 38 41 46 51 52 53 54 57 59 61 65 67 68 69 71 72 81 82 83 84 90 91 93 97 98";

/** Bundesministerium für Finanzen: office, number and a check digit by Luhn. */
export default officialNumber({
  id: "at-steuernummer",
  name: "Austrian tax number (Abgabenkontonummer)",
  words: "abgabenkontonummer|steuernummer|steuernr|stnr|st.nr|finanzamt|austrian tax id",
  pattern: "\\d{9}",
  check: (v) => luhn(v) && offices.includes(v.slice(0, 2)),
});

export const examples: DetectorExamples = {
  match: [
    { text: "Abgabenkontonummer: 90-150/4738", value: "90-150/4738", why: "named, written the way it is printed" },
    { text: "Unsere Steuernummer beim Finanzamt ist 90-445/8858.", value: "90-445/8858", why: "in a sentence" },
    { text: '{"Abgabenkontonummer":"903229748"}', value: "903229748", why: "a field of JSON, in one piece" },
    { text: "Steuernummer 907961239", value: "907961239", why: "by its full name" },
    { text: "905728879 (Abgabenkontonummer)", value: "905728879", why: "the name stands behind it" },
    { text: "Abgabenkontonummer\t90-796/1239\tactive", value: "90-796/1239", why: "a row of a table" },
  ],
  ignore: [
    { text: "Abgabenkontonummer: 90-150/4739", why: "one digit is wrong" },
    { text: "Abgabenkontonummer: 94-045/8858", why: "two digits changed places" },
    { text: "Order 904458858 left the warehouse", why: "without its name it is any number" },
    { text: "Abgabenkontonummer: 9015047", why: "two characters short" },
    { text: "Abgabenkontonummer: 903229748239", why: "three characters too many" },
    { text: "Abgabenkontonummer: x907961239", why: "part of a longer token" },
    { text: "Abgabenkontonummer\t94-682/9546\tactive", why: "resembles it, and does not pass the check" },
  ],
};
