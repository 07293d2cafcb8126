import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** SUNAT: kind of person, number, weights 5 4 3 2 7 6 5 4 3 2 modulo 11. */
export default officialNumber({
  id: "pe-ruc",
  name: "Peruvian tax number (RUC)",
  words: "ruc|registro único de contribuyentes|sunat",
  shared: "tax",
  pattern: "(?:1[0567]|20)\\d{9}",
  exact: true,
  check: (v) => (11 - weighted(v, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11)) % 10 === lastDigit(v),
  lone: 0.55,
});

export const examples: DetectorExamples = {
  match: [
    { text: "RUC: 20926706781", value: "20926706781", why: "named, written the way it is printed" },
    { text: "El RUC es 20893088637.", value: "20893088637", why: "in a sentence" },
    { text: '{"RUC":"20198933857"}', value: "20198933857", why: "a field of JSON, in one piece" },
    { text: "Registro Único de Contribuyentes 20559488870", value: "20559488870", why: "by its full name" },
    { text: "20379612254 (RUC)", value: "20379612254", why: "the name stands behind it" },
    { text: "RUC\t20559488870\tactive", value: "20559488870", why: "a row of a table" },
  ],
  ignore: [
    { text: "RUC: 20926706782", why: "one digit is wrong" },
    { text: "RUC: 28093088637", why: "two digits changed places" },
    { text: "Order 20893088637 left the warehouse", why: "without its name it is any number" },
    { text: "RUC: 209267067", why: "two characters short" },
    { text: "RUC: 20198933857870", why: "three characters too many" },
    { text: "RUC: x20559488870", why: "part of a longer token" },
    { text: "RUC\t15725514584\tactive", why: "resembles it, and does not pass the check" },
  ],
};
