import { sumOfDigits } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Orden EHA/451/2008: kind of company, seven digits, a digit or letter by digit sums. */
export default officialNumber({
  id: "es-cif",
  name: "Spanish company tax number (CIF)",
  words: "cif|nif|código de identificación fiscal|número de identificación fiscal",
  shared: "vat",
  pattern: "(?:ES[ -]?)?[ABCDEFGHJNPQRSUVW][ .-]?\\d{7}[ .-]?[0-9A-J]",
  exact: true,
  check: (v) => {
    const digits = v.slice(-8, -1);
    const sum = [...digits].reduce((total, digit, i) => total + (i % 2 ? +digit : sumOfDigits(+digit * 2)), 0);
    const check = (10 - (sum % 10)) % 10;
    return v.endsWith("JABCDEFGHI".charAt(check)) || (v.endsWith(String(check)) && !/^(?:ES)?[NPQRSW]/.test(v));
  },
  lone: 0.7,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "CIF: B-80232168", value: "B-80232168", why: "named, written the way it is printed" },
    { text: '{"CIF":"B29373941"}', value: "B29373941", why: "a field of JSON, in one piece" },
    { text: "NIF B05640412", value: "B05640412", why: "by its full name" },
    { text: "B17975632 (CIF)", value: "B17975632", why: "the name stands behind it" },
    { text: "CIF\tB-05640412\tactive", value: "B-05640412", why: "a row of a table" },
    { text: "- CIF = B-72833742", value: "B-72833742", why: "a line of notes" },
  ],
  ignore: [
    { text: "CIF: B-80232169", why: "one digit is wrong" },
    { text: "CIF: B-19645184", why: "two digits changed places" },
    { text: "Order B91645184 left the warehouse", why: "without its name it is any number" },
    { text: "CIF: B802321", why: "two characters short" },
    { text: "CIF: B29373941412", why: "three characters too many" },
    { text: "CIF: xB05640412", why: "part of a longer token" },
    { text: "CIF: B-88710474", why: "resembles it, and does not pass the check" },
  ],
};
