import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Te Whatu Ora, HISO 10046: letters without I and O count from 1, weights 7 to 2, modulo 11; new form modulo 24. */
export default officialNumber({
  id: "nz-nhi",
  name: "New Zealand health number (NHI)",
  words: "nhi|national health index",
  pattern: "[A-HJ-NP-Z]{3}(?:\\d{4}|\\d{2}[A-HJ-NP-Z]{2})",
  exact: true,
  check: (v) => {
    const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    const values = [...v].map((char) => (/\d/.test(char) ? +char : letters.indexOf(char) + 1));
    const sum = values.slice(0, 6).reduce((total, value, i) => total + value * (7 - i), 0);
    return /\d$/.test(v)
      ? sum % 11 !== 0 && (11 - (sum % 11)) % 10 === values[6]
      : 24 - (sum % 24 || 24) + Number(sum % 24 === 0) * 24 === values[6];
  },
  family: "MEDICAL",
});

export const examples: DetectorExamples = {
  match: [
    { text: "NHI: PQW9516", value: "PQW9516", why: "named, written the way it is printed" },
    { text: "Patient NHI ABC1235, seen today.", value: "ABC1235", why: "in a sentence" },
    { text: '{"NHI":"ZAC5361"}', value: "ZAC5361", why: "a field of JSON, in one piece" },
    { text: "National Health Index JKR4079", value: "JKR4079", why: "by its full name" },
    { text: "PQW9516 (NHI)", value: "PQW9516", why: "the name stands behind it" },
    { text: "NHI\tJKR4079\tactive", value: "JKR4079", why: "a row of a table" },
    { text: "NHI: PQW8480", value: "PQW8480", why: "another one that passes every check" },
    { text: "NHI: XXU11AT", value: "XXU11AT", why: "another of its forms" },
    { text: "Patient NHI FNE72GY, seen today.", value: "FNE72GY", why: "another of its forms" },
  ],
  ignore: [
    { text: "NHI: PQW9517", why: "one digit is wrong" },
    { text: "NHI: ABC2135", why: "two digits changed places" },
    { text: "Order ABC1235 left the warehouse", why: "without its name it is any number" },
    { text: "NHI: PQW95", why: "two characters short" },
    { text: "NHI: ZAC5361079", why: "three characters too many" },
    { text: "NHI: xJKR4079", why: "part of a longer token" },
    { text: "Patient NHI UDK528QG, seen today.", why: "resembles it, and is none" },
    { text: "NHI: YCR61KFE", why: "resembles it, and is none" },
    { text: '{"NHI":"ZAC5761"}', why: "resembles it, and does not pass the check" },
    { text: "EDJ32YY (NHI)", why: "resembles it, and is none" },
  ],
};
