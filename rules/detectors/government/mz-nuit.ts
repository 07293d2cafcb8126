import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Autoridade Tributária de Moçambique: weights 8 9 4 5 6 7 8 9, modulo 11. */
export default officialNumber({
  id: "mz-nuit",
  name: "Mozambican tax number (NUIT)",
  words: "nuit|número único de identificação tributária",
  pattern: "\\d{9}",
  check: (v) => "01234567891".charAt(weighted(v, [8, 9, 4, 5, 6, 7, 8, 9], 11)) === v.slice(-1),
});

export const examples: DetectorExamples = {
  match: [
    { text: "NUIT: 127 975 353", value: "127 975 353", why: "named, written the way it is printed" },
    { text: "O meu NUIT é 357 210 534.", value: "357 210 534", why: "in a sentence" },
    { text: '{"NUIT":"376303713"}', value: "376303713", why: "a field of JSON, in one piece" },
    { text: "Número único de identificação tributária 706740376", value: "706740376", why: "by its full name" },
    { text: "806603635 (NUIT)", value: "806603635", why: "the name stands behind it" },
    { text: "NUIT\t706 740 376\tactive", value: "706 740 376", why: "a row of a table" },
  ],
  ignore: [
    { text: "NUIT: 127 975 354", why: "one digit is wrong" },
    { text: "NUIT: 375 210 534", why: "two digits changed places" },
    { text: "Order 357210534 left the warehouse", why: "without its name it is any number" },
    { text: "NUIT: 1279753", why: "two characters short" },
    { text: "NUIT: 376303713376", why: "three characters too many" },
    { text: "NUIT: x706740376", why: "part of a longer token" },
  ],
};
