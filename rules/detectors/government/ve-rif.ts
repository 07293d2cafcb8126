import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** SENIAT: letter by kind of person, weights 3 2 7 6 5 4 3 2, modulo 11. */
export default officialNumber({
  id: "ve-rif",
  name: "Venezuelan tax number (RIF)",
  words: "rif|registro de información fiscal|r.i.f",
  pattern: "[VEJPGC][ -]?\\d{8}[ -]?\\d",
  exact: true,
  check: (v) =>
    ((11 -
      ((weighted(v.slice(1), [3, 2, 7, 6, 5, 4, 3, 2], 11) + { V: 4, E: 8, J: 12, C: 12, P: 16, G: 20 }[v.charAt(0) as "V"]) %
        11)) %
      11) %
      10 ===
    lastDigit(v),
  lone: 0.6,
});

export const examples: DetectorExamples = {
  match: [
    { text: "RIF: J-70455125-7", value: "J-70455125-7", why: "named, written the way it is printed" },
    { text: "Nuestro RIF es J-41892418-6.", value: "J-41892418-6", why: "in a sentence" },
    { text: '{"RIF":"J392496911"}', value: "J392496911", why: "a field of JSON, in one piece" },
    { text: "Registro de Información Fiscal J416517931", value: "J416517931", why: "by its full name" },
    { text: "J224859731 (RIF)", value: "J224859731", why: "the name stands behind it" },
    { text: "RIF\tJ-41651793-1\tactive", value: "J-41651793-1", why: "a row of a table" },
    { text: "RIF: V-90182224-3", value: "V-90182224-3", why: "another one that passes every check" },
    { text: "RIF\tJ-62434885-0\tactive", value: "J-62434885-0", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "RIF: J-70455125-8", why: "one digit is wrong" },
    { text: "RIF: J-14892418-6", why: "two digits changed places" },
    { text: "Order J418924186 left the warehouse", why: "without its name it is any number" },
    { text: "RIF: J7045512", why: "two characters short" },
    { text: "RIF: J392496911931", why: "three characters too many" },
    { text: "RIF: xJ416517931", why: "part of a longer token" },
    { text: '{"RIF":"E013026019"}', why: "resembles it, and does not pass the check" },
    { text: "RIF: P-16200740-2", why: "resembles it, and does not pass the check" },
    { text: "RIF: G-71051356-3", why: "resembles it, and does not pass the check" },
    { text: "J254859761 (RIF)", why: "resembles it, and does not pass the check" },
  ],
};
