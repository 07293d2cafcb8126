import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Agenția Servicii Publice: weights 7 3 1, modulo 10; persons have an IDNP of the same form. */
export default officialNumber({
  id: "md-idno",
  name: "Moldovan company number (IDNO)",
  words: "idno|cod fiscal|idnp|cod personal|codul fiscal",
  pattern: "\\d{13}",
  check: (v) => weighted(v, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, -1], 10) === 0,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "IDNO: 1002631047622", value: "1002631047622", why: "named, written the way it is printed" },
    { text: "IDNO al companiei este 1002610032878.", value: "1002610032878", why: "in a sentence" },
    { text: '{"IDNO":"1002627036164"}', value: "1002627036164", why: "a field of JSON, in one piece" },
    { text: "Cod fiscal 1002640015984", value: "1002640015984", why: "by its full name" },
    { text: "1002688875962 (IDNO)", value: "1002688875962", why: "the name stands behind it" },
    { text: "IDNO\t1002640015984\tactive", value: "1002640015984", why: "a row of a table" },
  ],
  ignore: [
    { text: "IDNO: 1002631047623", why: "one digit is wrong" },
    { text: "IDNO: 1020610032878", why: "two digits changed places" },
    { text: "Order 1002610032878 left the warehouse", why: "without its name it is any number" },
    { text: "IDNO: 10026310476", why: "two characters short" },
    { text: "IDNO: 1002627036164984", why: "three characters too many" },
    { text: "IDNO: x1002640015984", why: "part of a longer token" },
    { text: "Cod fiscal 3313775953506", why: "resembles it, and does not pass the check" },
  ],
};
