import { luhn } from "../../../lib/core/checks/luhn.ts";
import { sumOfDigits } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** INSEE, répertoire SIRENE: nine digits, or fourteen with the establishment, by Luhn; La Poste counts digit sums modulo 5. */
export default officialNumber({
  id: "fr-siren",
  name: "French company number (SIREN, SIRET)",
  words: "siren|siret|rcs|registre du commerce",
  pattern: "(?:[A-D] ?)?\\d[ .]?\\d[ .]?\\d(?:[ .]{0,2}\\d){6}(?:(?:[ .]{0,2}\\d){5})?",
  exact: true,
  check: (v) => {
    const digits = v.replace(/^[A-D]/, "");
    return luhn(digits) || (digits.startsWith("356000000") && sumOfDigits(+digits) % 5 === 0);
  },
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "SIREN: 728 339 193", value: "728 339 193", why: "named, written the way it is printed" },
    { text: "Notre numéro SIREN est 191 277 839.", value: "191 277 839", why: "in a sentence" },
    { text: '{"SIREN":"770084895"}', value: "770084895", why: "a field of JSON, in one piece" },
    { text: "SIRET 301286555", value: "301286555", why: "by its full name" },
    { text: "579379629 (SIREN)", value: "579379629", why: "the name stands behind it" },
    { text: "SIREN\t301 286 555\tactive", value: "301 286 555", why: "a row of a table" },
    { text: "SIREN: 728 339 19..3", value: "728 339 19..3", why: "as long as it may be" },
  ],
  ignore: [
    { text: "SIREN: 728 339 194", why: "one digit is wrong" },
    { text: "SIREN: 119 277 839", why: "two digits changed places" },
    { text: "Order 191277839 left the warehouse", why: "without its name it is any number" },
    { text: "SIREN: 7283391", why: "two characters short" },
    { text: "SIREN: 770084895555", why: "three characters too many" },
    { text: "SIREN: x301286555", why: "part of a longer token" },
    { text: "Notre numéro SIREN est 191 277 819.", why: "resembles it, and does not pass the check" },
    { text: '{"SIREN":"71056 4477 40377"}', why: "resembles it, and is none" },
  ],
};
