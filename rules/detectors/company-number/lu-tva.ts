import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Administration de l'enregistrement: six digits and their rest by 89. */
export default officialNumber({
  id: "lu-tva",
  name: "Luxembourg VAT number",
  words: "tva|mwst|matricule|luxembourg vat",
  shared: "vat",
  pattern: "(?:LU)?\\d{8}",
  check: (v) => +v.slice(-8, -2) % 89 === +v.slice(-2),
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "TVA: LU 69636832", value: "LU 69636832", why: "named, written the way it is printed" },
    { text: "Notre TVA est LU 25947439.", value: "LU 25947439", why: "in a sentence" },
    { text: '{"TVA":"LU16488860"}', value: "LU16488860", why: "a field of JSON, in one piece" },
    { text: "Numéro de TVA LU51558003", value: "LU51558003", why: "by its full name" },
    { text: "LU26282508 (TVA)", value: "LU26282508", why: "the name stands behind it" },
    { text: "TVA\tLU 51558003\tactive", value: "LU 51558003", why: "a row of a table" },
  ],
  ignore: [
    { text: "TVA: LU 69636833", why: "one digit is wrong" },
    { text: "TVA: LU 52947439", why: "two digits changed places" },
    { text: "Order LU25947439 left the warehouse", why: "without its name it is any number" },
    { text: "TVA: LU696368", why: "two characters short" },
    { text: "TVA: LU16488860003", why: "three characters too many" },
    { text: "TVA: xLU51558003", why: "part of a longer token" },
  ],
};
