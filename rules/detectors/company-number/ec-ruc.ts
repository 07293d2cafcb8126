import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Servicio de Rentas Internas: third digit 9 for companies, 6 for public bodies; weights modulo 11. */
export default officialNumber({
  id: "ec-ruc",
  name: "Ecuadorian company tax number (RUC)",
  words: "ruc|registro único de contribuyentes",
  pattern: "(?:0[1-9]|1\\d|2[0-4]|30|50)[69]\\d{10}",
  check: (v) =>
    (v.charAt(2) === "6" && weighted(v, [3, 2, 7, 6, 5, 4, 3, 2, 1], 11) === 0 && !v.endsWith("0000")) ||
    (v.charAt(2) === "9" && weighted(v, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1], 11) === 0 && !v.endsWith("000")),
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "RUC: 1799248189001", value: "1799248189001", why: "named, written the way it is printed" },
    { text: "El RUC de la empresa es 1799638238001.", value: "1799638238001", why: "in a sentence" },
    { text: '{"RUC":"1794629060001"}', value: "1794629060001", why: "a field of JSON, in one piece" },
    { text: "Registro Único de Contribuyentes 1798486892001", value: "1798486892001", why: "by its full name" },
    { text: "1790394638001 (RUC)", value: "1790394638001", why: "the name stands behind it" },
    { text: "RUC\t1798486892001\tactive", value: "1798486892001", why: "a row of a table" },
    { text: "RUC: 1567229958424", value: "1567229958424", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "RUC: 1979638238001", why: "two digits changed places" },
    { text: "Order 1799638238001 left the warehouse", why: "without its name it is any number" },
    { text: "RUC: 17992481890", why: "two characters short" },
    { text: "RUC: 1794629060001001", why: "three characters too many" },
    { text: "RUC: x1798486892001", why: "part of a longer token" },
    { text: "Where do I find the RUC on the form?", why: "the name without a number" },
    { text: '{"RUC":"1294629060001"}', why: "resembles it, and does not pass the check" },
  ],
};
