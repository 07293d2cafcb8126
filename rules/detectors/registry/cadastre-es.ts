import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Dirección General del Catastro: parcel, sheet, unit, two check letters of 23. */
export default officialNumber({
  id: "cadastre-es",
  name: "Spanish land register number",
  words: "referencia catastral|ref. catastral|catastro",
  pattern: "[0-9A-ZÑ]{7} ?[0-9A-ZÑ]{7} ?\\d{4} ?[A-Z]{2}",
  exact: true,
  check: (v) =>
    [v.slice(0, 7), v.slice(7, 14)].every((half, i) => {
      const values = [...(half + v.slice(14, 18))].map((char) =>
        /\d/.test(char) ? +char : "ABCDEFGHIJKLMNÑOPQRSTUVWXYZ".indexOf(char) + 1,
      );
      const sum = values.reduce((total, value, at) => total + value * [13, 15, 12, 5, 4, 17, 9, 21, 3, 7, 1][at]!, 0);
      return "MQWERTYUIOPASDFGHJKLBZX".charAt(sum % 23) === v.charAt(18 + i);
    }),
  category: "personal",
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Referencia Catastral: 3365802TF4636S0005YR", value: "3365802TF4636S0005YR", why: "named" },
    { text: "La referencia catastral es 4A08169P03PRAT0001LR.", value: "4A08169P03PRAT0001LR", why: "in a sentence" },
    {
      text: '{"Referencia Catastral":"9795702WG1499N0001AY"}',
      value: "9795702WG1499N0001AY",
      why: "a field of JSON, in one piece",
    },
    { text: "3365802TF4636S0005YR (Referencia Catastral)", value: "3365802TF4636S0005YR", why: "the name stands behind it" },
    { text: "Referencia Catastral\t7837301VG8173B0001TT\tactive", value: "7837301VG8173B0001TT", why: "a row of a table" },
    { text: "- Referencia Catastral = 9872023VH5797S0001WX", value: "9872023VH5797S0001WX", why: "a line of notes" },
    {
      text: "Referencia Catastral: 8999679TF3476S2820YR",
      value: "8999679TF3476S2820YR",
      why: "another one that passes every check",
    },
  ],
  ignore: [
    { text: "Referencia Catastral: 3365802TF4636S0006YR", why: "one digit is wrong" },
    { text: "Referencia Catastral: 4A80169P03PRAT0001LR", why: "two digits changed places" },
    { text: "Order 4A08169P03PRAT0001LR left the warehouse", why: "without its name it is any number" },
    { text: "Referencia Catastral: 3365802TF4636S0005", why: "two characters short" },
    { text: "Referencia Catastral: 9795702WG1499N0001AY1TT", why: "three characters too many" },
    { text: "Referencia Catastral: x7837301VG8173B0001TT", why: "part of a longer token" },
    { text: "2977420TF6732S8966YR (Referencia Catastral)", why: "resembles it, and does not pass the check" },
  ],
};
