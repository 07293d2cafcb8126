import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Servicio de Impuestos Internos: weights 2 to 7 from the right, modulo 11, K for ten. */
export default officialNumber({
  id: "cl-rut",
  name: "Chilean tax number (RUT, RUN)",
  words: "rut|run:|r.u.t|cédula de identidad|rol único",
  shared: "person",
  pattern: "[1-9]\\d{6,7}[0-9K]",
  check: (v) => {
    const digits = [...v.slice(0, -1)].reverse();
    const sum = digits.reduce((total, digit, i) => total + +digit * (2 + (i % 6)), 0);
    return "0K987654321".charAt(sum % 11) === v.slice(-1);
  },
  lone: 0.55,
  loneForm: /^[\d.]{7,10}-?[\dK]$/i,
});

export const examples: DetectorExamples = {
  match: [
    { text: "RUT: 10.309.010-5", value: "10.309.010-5", why: "named, written the way it is printed" },
    { text: "Mi RUT es 18.594.452-2.", value: "18.594.452-2", why: "in a sentence" },
    { text: '{"RUT":"146228038"}', value: "146228038", why: "a field of JSON, in one piece" },
    { text: "Rol Único Tributario 110948506", value: "110948506", why: "by its full name" },
    { text: "127859272 (RUT)", value: "127859272", why: "the name stands behind it" },
    { text: "RUT\t11.094.850-6\tactive", value: "11.094.850-6", why: "a row of a table" },
    { text: "RUT: 1 2 /0-9-/370-5", value: "1 2 /0-9-/370-5", why: "as short as it may be" },
  ],
  ignore: [
    { text: "52 824 753", why: "alone, in groups that nobody writes it in" },
    { text: "RUT: 10.309.010-6", why: "one digit is wrong" },
    { text: "RUT: 15.894.452-2", why: "two digits changed places" },
    { text: "Order 185944522 left the warehouse", why: "without its name it is any number" },
    { text: "RUT: 1030901", why: "two characters short" },
    { text: "RUT: 146228038506", why: "three characters too many" },
    { text: "RUT: x110948506", why: "part of a longer token" },
  ],
};
