import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Patentti- ja rekisterihallitus: weights 7 9 10 5 8 4 2, modulo 11. */
export default officialNumber({
  id: "fi-ytunnus",
  name: "Finnish business id (Y-tunnus)",
  words: "y-tunnus|ly-tunnus|ytunnus|y tunnus|fo-nummer|alv-nro|alv-numero|alv:|alv nro|business id|y-tunnuksemme",
  shared: "vat",
  pattern: "(?:FI)?\\d{8}",
  check: (v) => weighted(v.slice(-8), [7, 9, 10, 5, 8, 4, 2, 1], 11) === 0,
  lone: 0.5,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Meidän Y-tunnus on 6632112-2.", value: "6632112-2", why: "in a sentence" },
    { text: '{"Y-tunnus":"30891596"}', value: "30891596", why: "a field of JSON, in one piece" },
    { text: "LY-tunnus 11422794", value: "11422794", why: "by its full name" },
    { text: "08139664 (Y-tunnus)", value: "08139664", why: "the name stands behind it" },
    { text: "Y-tunnus\t1142279-4\tactive", value: "1142279-4", why: "a row of a table" },
    { text: "Y-tunnus is 76038304", value: "76038304", why: "a plain statement" },
  ],
  ignore: [
    { text: "Y-tunnus: 6480456-0", why: "one digit is wrong" },
    { text: "Y-tunnus: 6362112-2", why: "two digits changed places" },
    { text: "Order 66321122 left the warehouse", why: "without its name it is any number" },
    { text: "Y-tunnus: 648045", why: "two characters short" },
    { text: "Y-tunnus: 30891596794", why: "three characters too many" },
    { text: "Y-tunnus: x11422794", why: "part of a longer token" },
    { text: "FI686598-36 (Y-tunnus)", why: "resembles it, and is none" },
  ],
};
