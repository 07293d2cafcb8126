import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Immigration & Checkpoints Authority: letter of the kind, seven digits, weights 2 7 6 5 4 3 2, check letter of 11. */
export default officialNumber({
  id: "sg-nric",
  name: "Singaporean identity number (NRIC, FIN)",
  words: "nric|fin:|fin no|singpass|singapore id|work permit",
  shared: "person",
  pattern: "[STFGM]\\d{7}[A-Z]",
  exact: true,
  check: (v) => {
    const kind = v.charAt(0);
    const rest =
      (weighted(v.slice(1), [2, 7, 6, 5, 4, 3, 2], 11) + (kind === "T" || kind === "G" ? 4 : kind === "M" ? 3 : 0)) % 11;
    return (kind === "M" ? "XWUTRQPNJLK" : /[ST]/.test(kind) ? "JZIHGFEDCBA" : "XWUTRQPNMLK").charAt(rest) === v.slice(-1);
  },
  lone: 0.85,
});

export const examples: DetectorExamples = {
  match: [
    { text: "NRIC: S8517296D", value: "S8517296D", why: "named, written the way it is printed" },
    { text: "My NRIC is S8517631E.", value: "S8517631E", why: "in a sentence" },
    { text: '{"NRIC":"S8517185B"}', value: "S8517185B", why: "a field of JSON, in one piece" },
    { text: "NRIC/FIN S8517040F", value: "S8517040F", why: "by its full name" },
    { text: "S8517412F (NRIC)", value: "S8517412F", why: "the name stands behind it" },
    { text: "NRIC\tS8517040F\tactive", value: "S8517040F", why: "a row of a table" },
  ],
  ignore: [
    { text: "NRIC: S8517297D", why: "one digit is wrong" },
    { text: "NRIC: S5817631E", why: "two digits changed places" },
    { text: "Order S8517631E left the warehouse", why: "without its name it is any number" },
    { text: "NRIC: S851729", why: "two characters short" },
    { text: "NRIC: S8517185B40F", why: "three characters too many" },
    { text: "NRIC: xS8517040F", why: "part of a longer token" },
    { text: "NRIC\tT8517040F\tactive", why: "resembles it, and does not pass the check" },
    { text: "NRIC/FIN G9159853R", why: "resembles it, and does not pass the check" },
    { text: "My NRIC is M3023683T.", why: "resembles it, and does not pass the check" },
    { text: "T6235851J (NRIC)", why: "resembles it, and does not pass the check" },
  ],
};
