import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Junta Central Electoral: eleven digits by Luhn; numbers of the first series were given out before it. */
export default officialNumber({
  id: "do-cedula",
  name: "Dominican identity number (cédula)",
  words: "cédula|cedula|cie:|jce",
  pattern: "\\d{11}",
  check: (v) => luhn(v) || v < "02",
  lone: 0.5,
});

export const examples: DetectorExamples = {
  match: [
    { text: "Cédula: 402-5128035-6", value: "402-5128035-6", why: "named, written the way it is printed" },
    { text: "Mi cédula es 402-1790307-5.", value: "402-1790307-5", why: "in a sentence" },
    { text: '{"Cédula":"40292692171"}', value: "40292692171", why: "a field of JSON, in one piece" },
    { text: "Cédula de identidad y electoral 40253745117", value: "40253745117", why: "by its full name" },
    { text: "40281394896 (Cédula)", value: "40281394896", why: "the name stands behind it" },
    { text: "Cédula\t402-5374511-7\tactive", value: "402-5374511-7", why: "a row of a table" },
  ],
  ignore: [
    { text: "Cédula: 402-5128035-7", why: "one digit is wrong" },
    { text: "Cédula: 420-1790307-5", why: "two digits changed places" },
    { text: "Order 40217903075 left the warehouse", why: "without its name it is any number" },
    { text: "Cédula: 402512803", why: "two characters short" },
    { text: "Cédula: 40292692171117", why: "three characters too many" },
    { text: "Cédula: x40253745117", why: "part of a longer token" },
  ],
};
