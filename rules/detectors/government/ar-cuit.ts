import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** AFIP: kind of person, identity number, weights 5 4 3 2 7 6 5 4 3 2 modulo 11. */
export default officialNumber({
  id: "ar-cuit",
  name: "Argentine tax number (CUIT, CUIL)",
  words: "cuit|clave única de identificación tributaria|cuil",
  shared: "tax",
  pattern: "(?:20|23|24|25|26|27|30|33|34|50|51|55)[ -]?\\d{8}[ -]?\\d",
  exact: true,
  check: (v) => "012345678990".charAt(11 - weighted(v, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11)) === v.slice(-1),
  lone: 0.6,
});

export const examples: DetectorExamples = {
  match: [
    { text: "CUIT: 20-31667865-4", value: "20-31667865-4", why: "named, written the way it is printed" },
    { text: "Mi CUIT es 20-47917786-5.", value: "20-47917786-5", why: "in a sentence" },
    { text: '{"CUIT":"20023966999"}', value: "20023966999", why: "a field of JSON, in one piece" },
    { text: "Clave Única de Identificación Tributaria 20926573544", value: "20926573544", why: "by its full name" },
    { text: "20218449719 (CUIT)", value: "20218449719", why: "the name stands behind it" },
    { text: "CUIT\t20-92657354-4\tactive", value: "20-92657354-4", why: "a row of a table" },
    {
      text: "Clave Única de Identificación Tributaria 55200322583",
      value: "55200322583",
      why: "another one that passes every check",
    },
  ],
  ignore: [
    { text: "CUIT: 20-31667865-5", why: "one digit is wrong" },
    { text: "CUIT: 24-07917786-5", why: "two digits changed places" },
    { text: "Order 20479177865 left the warehouse", why: "without its name it is any number" },
    { text: "CUIT: 203166786", why: "two characters short" },
    { text: "CUIT: 20023966999544", why: "three characters too many" },
    { text: "CUIT: x20926573544", why: "part of a longer token" },
  ],
};
