import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Subsecretaría de Estado de Tributación: weights from 2 up from the right, modulo 11. */
export default officialNumber({
  id: "py-ruc",
  name: "Paraguayan tax number (RUC)",
  words: "ruc|registro único del contribuyente",
  pattern: "\\d{5,8}[ -]?\\d",
  exact: true,
  check: (v) =>
    ((11 - weighted([...v.slice(0, -1)].reverse().join(""), [2, 3, 4, 5, 6, 7, 8, 9], 11)) % 11) % 10 === lastDigit(v),
});

export const examples: DetectorExamples = {
  match: [
    { text: "RUC: 80519352-9", value: "80519352-9", why: "named, written the way it is printed" },
    { text: "Nuestro RUC es 80510285-0.", value: "80510285-0", why: "in a sentence" },
    { text: '{"RUC":"804950040"}', value: "804950040", why: "a field of JSON, in one piece" },
    { text: "Registro Único del Contribuyente 801792541", value: "801792541", why: "by its full name" },
    { text: "809014467 (RUC)", value: "809014467", why: "the name stands behind it" },
    { text: "RUC\t80179254-1\tactive", value: "80179254-1", why: "a row of a table" },
    { text: "RUC\t990590\tactive", value: "990590", why: "another of its forms" },
  ],
  ignore: [
    { text: "RUC: 80519352-0", why: "one digit is wrong" },
    { text: "RUC: 85010285-0", why: "two digits changed places" },
    { text: "Order 805102850 left the warehouse", why: "without its name it is any number" },
    { text: "RUC: 8051935", why: "two characters short" },
    { text: "RUC: 804950040541", why: "three characters too many" },
    { text: "RUC: x801792541", why: "part of a longer token" },
  ],
};
