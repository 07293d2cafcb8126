import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Dirección General de Impuestos Internos: weights 7 9 8 6 5 4 3 2, modulo 11, mapped to 1 to 9. */
export default officialNumber({
  id: "do-rnc",
  name: "Dominican tax number (RNC)",
  words: "rnc|registro nacional del contribuyente|registro nacional de contribuyentes",
  pattern: "\\d{9}",
  check: (v) => ((((10 - weighted(v, [7, 9, 8, 6, 5, 4, 3, 2], 11)) % 9) + 9) % 9) + 1 === lastDigit(v),
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "RNC: 1-85-42689-1", value: "1-85-42689-1", why: "named, written the way it is printed" },
    { text: "El RNC de la empresa es 1-28-02817-6.", value: "1-28-02817-6", why: "in a sentence" },
    { text: '{"RNC":"126950322"}', value: "126950322", why: "a field of JSON, in one piece" },
    { text: "Registro Nacional del Contribuyente 196498811", value: "196498811", why: "by its full name" },
    { text: "101272661 (RNC)", value: "101272661", why: "the name stands behind it" },
    { text: "RNC\t1-96-49881-1\tactive", value: "1-96-49881-1", why: "a row of a table" },
  ],
  ignore: [
    { text: "RNC: 1-85-42689-2", why: "one digit is wrong" },
    { text: "RNC: 1-82-02817-6", why: "two digits changed places" },
    { text: "Order 128028176 left the warehouse", why: "without its name it is any number" },
    { text: "RNC: 1854268", why: "two characters short" },
    { text: "RNC: 126950322811", why: "three characters too many" },
    { text: "RNC: x196498811", why: "part of a longer token" },
  ],
};
