import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Orden EHA/3482/2007: office, activity, establishment, a control letter without a published rule. */
export default officialNumber({
  id: "es-cae",
  name: "Spanish excise number (CAE)",
  words: "cae|código de actividad y establecimiento|impuestos especiales",
  pattern: "ES000\\d{2}[0-9A-Z]{2}\\d{3}[A-Z]",
  exact: true,
  check: (v) => /^ES000(?!00)\d\d[A-NPRTVZ][0-9A-Z]\d{3}[A-Z]$/.test(v),
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "CAE: ES00001BA217C", value: "ES00001BA217C", why: "named" },
    { text: "Nuestro CAE es ES00028A9104D.", value: "ES00028A9104D", why: "in a sentence" },
    { text: '{"CAE":"ES00008V1488Q"}', value: "ES00008V1488Q", why: "a field of JSON, in one piece" },
    { text: "Código de actividad y establecimiento ES00011H0563A", value: "ES00011H0563A", why: "by its full name" },
    { text: "ES00001BA217C (CAE)", value: "ES00001BA217C", why: "the name stands behind it" },
    { text: "CAE\tES00011H0563A\tactive", value: "ES00011H0563A", why: "a row of a table" },
  ],
  ignore: [
    { text: "CAE: ES00208A9104D", why: "two digits changed places" },
    { text: "Order ES00028A9104D left the warehouse", why: "without its name it is any number" },
    { text: "CAE: ES00001BA21", why: "two characters short" },
    { text: "CAE: ES00008V1488Q63A", why: "three characters too many" },
    { text: "CAE: xES00011H0563A", why: "part of a longer token" },
    { text: "Where do I find the CAE on the form?", why: "the name without a number" },
  ],
};
