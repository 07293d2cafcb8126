import { lastDigit, sumOfDigits } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** VKVV § 4: area, date of birth, initial, serial; digit sums with weights 2 1 2 5 7 1 2 1 2 1 2 1, modulo 10. */
export default officialNumber({
  id: "de-rentenversicherung",
  name: "German pension insurance number",
  words: "rentenversicherungsnummer|sozialversicherungsnummer|rvnr|rv-nummer|rv-nr|svnr|sv-nummer|sv-nr|versicherungsnummer",
  pattern: "\\d{8}[A-Z]\\d{3}",
  check: (v) => {
    const digits = v.replace(/[A-Z]/, (letter) => String(letter.charCodeAt(0) - 64).padStart(2, "0"));
    const sum = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1].reduce(
      (total, weight, i) => total + sumOfDigits(weight * +digits.charAt(i)),
      0,
    );
    const day = +v.slice(2, 4) % 50;
    return sum % 10 === lastDigit(v) && day <= 31 && +v.slice(4, 6) >= 1 && +v.slice(4, 6) <= 12;
  },
  lone: 0.75,
});

export const examples: DetectorExamples = {
  match: [
    { text: "Rentenversicherungsnummer: 65 170585 U 033", value: "65 170585 U 033", why: "named, written the way it is printed" },
    { text: "Meine Rentenversicherungsnummer ist 65 170585 Z 038.", value: "65 170585 Z 038", why: "in a sentence" },
    { text: '{"Rentenversicherungsnummer":"65170585R049"}', value: "65170585R049", why: "a field of JSON, in one piece" },
    { text: "Sozialversicherungsnummer 65170585T043", value: "65170585T043", why: "by its full name" },
    { text: "Rentenversicherungsnummer\t65 170585 T 043\tactive", value: "65 170585 T 043", why: "a row of a table" },
    { text: "- Rentenversicherungsnummer = 65 170585 Z 072", value: "65 170585 Z 072", why: "a line of notes" },
    { text: '{"Rentenversicherungsnummer":"45041178U249"}', value: "45041178U249", why: "another one that passes every check" },
    {
      text: "Rentenversicherungsnummer\t95 691001 T 086\tactive",
      value: "95 691001 T 086",
      why: "another one that passes every check",
    },
    {
      text: "Meine Rentenversicherungsnummer ist 65 170189 Z 038.",
      value: "65 170189 Z 038",
      why: "another one that passes every check",
    },
    {
      text: "- Rentenversicherungsnummer = 37 731240 Z 728",
      value: "37 731240 Z 728",
      why: "another one that passes every check",
    },
  ],
  ignore: [
    { text: "Rentenversicherungsnummer: 65 170585 U 034", why: "one digit is wrong" },
    { text: "Rentenversicherungsnummer: 61 570585 Z 038", why: "two digits changed places" },
    { text: "Order 65170585Z038 left the warehouse", why: "without its name it is any number" },
    { text: "Rentenversicherungsnummer: 65170585U0", why: "two characters short" },
    { text: "Rentenversicherungsnummer: 65170585R049043", why: "three characters too many" },
    { text: "Rentenversicherungsnummer: x65170585T043", why: "part of a longer token" },
    { text: "- Rentenversicherungsnummer = 50 330865 F 492", why: "resembles it, and does not pass the check" },
    { text: "Sozialversicherungsnummer 30320389T961", why: "resembles it, and does not pass the check" },
    { text: '{"Rentenversicherungsnummer":"54140048T441"}', why: "resembles it, and does not pass the check" },
    { text: "Sozialversicherungsnummer 06047570T700", why: "resembles it, and does not pass the check" },
    { text: "Sozialversicherungsnummer 89511377R151", why: "resembles it, and does not pass the check" },
    { text: "Sozialversicherungsnummer 54821 011X513", why: "resembles it, and is none" },
  ],
};
