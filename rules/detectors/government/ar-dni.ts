import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** RENAPER: seven or eight digits, no check digit; only with its name. */
export default officialNumber({
  id: "ar-dni",
  name: "Argentine identity number (DNI)",
  words: "dni|documento:|documento nacional|d.n.i|nro. documento",
  pattern: "\\d{1,2}\\.\\d{3}\\.\\d{3}|\\d{7,8}",
  exact: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "DNI: 25.017.992", value: "25.017.992", why: "named, written the way it is printed" },
    { text: "Mi DNI es 20.359.711, nací en Rosario.", value: "20.359.711", why: "in a sentence" },
    { text: '{"DNI":"23722805"}', value: "23722805", why: "a field of JSON, in one piece" },
    { text: "Documento nacional de identidad 25349478", value: "25349478", why: "by its full name" },
    { text: "27836898 (DNI)", value: "27836898", why: "the name stands behind it" },
    { text: "DNI\t25.349.478\tactive", value: "25.349.478", why: "a row of a table" },
    { text: "DNI: 2.017.992", value: "2.017.992", why: "as short as it may be" },
    { text: '{"DNI":"2372280"}', value: "2372280", why: "as short as it may be" },
  ],
  ignore: [
    { text: "Order 20359711 left the warehouse", why: "without its name it is any number" },
    { text: "DNI: 250179", why: "two characters short" },
    { text: "DNI: 23722805478", why: "three characters too many" },
    { text: "DNI: x25349478", why: "part of a longer token" },
    { text: "Where do I find the DNI on the form?", why: "the name without a number" },
    { text: "DNI: 00000000", why: "zeros stand for a number" },
  ],
};
