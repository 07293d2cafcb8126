import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Ustawa o zasadach ewidencji podatników: weights 6 5 7 2 3 4 5 6 7, modulo 11. */
export default officialNumber({
  id: "pl-nip",
  name: "Polish tax number (NIP)",
  words: "nip|numer identyfikacji podatkowej",
  shared: "vat",
  pattern: "(?:PL)?\\d{10}",
  check: (v) => weighted(v.slice(-10), [6, 5, 7, 2, 3, 4, 5, 6, 7, -1], 11) === 0,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "NIP naszej firmy to 526-554-92-62.", value: "526-554-92-62", why: "in a sentence" },
    { text: '{"NIP":"5268638204"}', value: "5268638204", why: "a field of JSON, in one piece" },
    { text: "Numer identyfikacji podatkowej 5269422009", value: "5269422009", why: "by its full name" },
    { text: "5265276835 (NIP)", value: "5265276835", why: "the name stands behind it" },
    { text: "NIP\t526-942-20-09\tactive", value: "526-942-20-09", why: "a row of a table" },
    { text: "NIP is 5268430490", value: "5268430490", why: "a plain statement" },
    { text: '{"NIP":"PL51013 0-4945"}', value: "PL51013 0-4945", why: "another of its forms" },
  ],
  ignore: [
    { text: "NIP: 526-161-97-07", why: "one digit is wrong" },
    { text: "NIP: 562-554-92-62", why: "two digits changed places" },
    { text: "Order 5265549262 left the warehouse", why: "without its name it is any number" },
    { text: "NIP: 52616197", why: "two characters short" },
    { text: "NIP: 5268638204009", why: "three characters too many" },
    { text: "NIP: x5269422009", why: "part of a longer token" },
  ],
};
