import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Ministerio de Hacienda: municipality, date, serial, weights modulo 11 by age of the number. */
export default officialNumber({
  id: "sv-nit",
  name: "Salvadoran tax number (NIT)",
  words: "nit|número de identificación tributaria",
  pattern: "[0169]\\d{13}",
  check: (v) => {
    if (v.slice(10, 13) <= "100") return weighted(v, [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2], 11) % 10 === lastDigit(v);
    const rest = (11 - weighted(v, [2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11)) % 11;
    return rest % 10 === lastDigit(v);
  },
});

export const examples: DetectorExamples = {
  match: [
    { text: "NIT: 0614-170585-549-2", value: "0614-170585-549-2", why: "named, written the way it is printed" },
    { text: "Mi NIT es 0614-170585-374-0.", value: "0614-170585-374-0", why: "in a sentence" },
    { text: '{"NIT":"06141705854445"}', value: "06141705854445", why: "a field of JSON, in one piece" },
    { text: "Número de Identificación Tributaria 06141705856030", value: "06141705856030", why: "by its full name" },
    { text: "06141705855263 (NIT)", value: "06141705855263", why: "the name stands behind it" },
    { text: "NIT\t0614-170585-603-0\tactive", value: "0614-170585-603-0", why: "a row of a table" },
    { text: "Mi NIT es 1340-835632-054-0.", value: "1340-835632-054-0", why: "another one that passes every check" },
    { text: "61817608990357 (NIT)", value: "61817608990357", why: "another one that passes every check" },
    { text: "Mi NIT es 0614-170582-074-0.", value: "0614-170582-074-0", why: "another one that passes every check" },
    { text: "Mi NIT es 9614-570585-374-0.", value: "9614-570585-374-0", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "NIT: 0614-170585-549-3", why: "one digit is wrong" },
    { text: "NIT: 0164-170585-374-0", why: "two digits changed places" },
    { text: "Order 06141705853740 left the warehouse", why: "without its name it is any number" },
    { text: "NIT: 061417058554", why: "two characters short" },
    { text: "NIT: 06141705854445030", why: "three characters too many" },
    { text: "NIT: x06141705856030", why: "part of a longer token" },
    { text: "NIT\t1839-814439-022-3\tactive", why: "resembles it, and does not pass the check" },
    { text: "Número de Identificación Tributaria 06141745856030", why: "resembles it, and does not pass the check" },
    { text: "NIT: 96 234462601006", why: "resembles it, and is none" },
    { text: "Mi NIT es 9007-737798 1009.", why: "resembles it, and is none" },
  ],
};
