import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** ANSD: weights 1 and 2 by turns, modulo 10; then tax regime and place. */
export default officialNumber({
  id: "sn-ninea",
  name: "Senegalese company number (NINEA)",
  words: "ninea|numéro d'identification national des entreprises",
  pattern: "\\d(?:[ ,]?\\d){6,8}(?:[ /-]{0,2}[012][ /]?[A-Z][ /]?\\d)?",
  exact: true,
  check: (v) =>
    weighted((/^(\d{7,9}?)(?:[012][A-Z]\d)?$/.exec(v)?.[1] ?? v).padStart(9, "0"), [1, 2, 1, 2, 1, 2, 1, 2, 1], 10) === 0,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "NINEA: 004258902", value: "004258902", why: "named, written the way it is printed" },
    { text: "Notre NINEA est 002168145.", value: "002168145", why: "in a sentence" },
    { text: '{"NINEA":"004188464"}', value: "004188464", why: "a field of JSON, in one piece" },
    { text: "Numéro d'identification national des entreprises 007361968", value: "007361968", why: "by its full name" },
    { text: "003357325 (NINEA)", value: "003357325", why: "the name stands behind it" },
    { text: "NINEA\t007361968\tactive", value: "007361968", why: "a row of a table" },
    { text: "Numéro d'identification national des entreprises 0 5 6 92,54", value: "0 5 6 92,54", why: "as short as it may be" },
    { text: "NINEA: 0269352072V0", value: "0269352072V0", why: "another of its forms" },
    { text: "NINEA: 469442,9 1F0", value: "469442,9 1F0", why: "another of its forms" },
    { text: "157267438 (NINEA)", value: "157267438", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "NINEA: 004258903", why: "one digit is wrong" },
    { text: "NINEA: 020168145", why: "two digits changed places" },
    { text: "Order 002168145 left the warehouse", why: "without its name it is any number" },
    { text: "NINEA: 0042589", why: "two characters short" },
    { text: "NINEA: 004188464968", why: "three characters too many" },
    { text: "NINEA: x007361968", why: "part of a longer token" },
  ],
};
