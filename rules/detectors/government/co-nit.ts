import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** DIAN, Orden Administrativa 4 de 1989: weights are primes from the right, modulo 11. */
export default officialNumber({
  id: "co-nit",
  name: "Colombian tax number (NIT)",
  words: "nit|número de identificación tributaria|n.i.t|cédula de ciudadanía|rut colombia",
  pattern: "\\d{1,3}\\.\\d{3}\\.\\d{3}[ -]{0,3}\\d|\\d{8,10}[ -]{0,3}\\d|\\d{8}",
  exact: true,
  check: (v) =>
    "01987654321".charAt(
      [...v.slice(0, -1)]
        .reverse()
        .reduce((sum, digit, i) => sum + +digit * [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71][i]!, 0) % 11,
    ) === v.slice(-1),
});

export const examples: DetectorExamples = {
  match: [
    { text: "NIT: 216.962.521-7", value: "216.962.521-7", why: "named, written the way it is printed" },
    { text: "El NIT de la empresa es 213.476.612-3.", value: "213.476.612-3", why: "in a sentence" },
    { text: '{"NIT":"2793144620"}', value: "2793144620", why: "a field of JSON, in one piece" },
    { text: "Número de identificación tributaria 2027639000", value: "2027639000", why: "by its full name" },
    { text: "2355649512 (NIT)", value: "2355649512", why: "the name stands behind it" },
    { text: "NIT\t202.763.900-0\tactive", value: "202.763.900-0", why: "a row of a table" },
    { text: "NIT: 216.962.5217", value: "216.962.5217", why: "as short as it may be" },
    { text: "NIT: 216.962.521---7", value: "216.962.521---7", why: "as long as it may be" },
    { text: "235564952 (NIT)", value: "235564952", why: "as short as it may be" },
    { text: '{"NIT":"279314462   0"}', value: "279314462   0", why: "as long as it may be" },
    { text: "El NIT de la empresa es 9.510.0818.", value: "9.510.0818", why: "another of its forms" },
    { text: "NIT: 54976821944", value: "54976821944", why: "another of its forms" },
    { text: "50094374 (NIT)", value: "50094374", why: "another of its forms" },
  ],
  ignore: [
    { text: "NIT: 216.962.521-8", why: "one digit is wrong" },
    { text: "NIT: 231.476.612-3", why: "two digits changed places" },
    { text: "Order 2134766123 left the warehouse", why: "without its name it is any number" },
    { text: "NIT: 21696252", why: "two characters short" },
    { text: "NIT: 2793144620000", why: "three characters too many" },
    { text: "NIT: x2027639000", why: "part of a longer token" },
  ],
};
