import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Dirección General Impositiva: weights 4 3 2 9 8 7 6 5 4 3 2, modulo 11. */
export default officialNumber({
  id: "uy-rut",
  name: "Uruguayan tax number (RUT)",
  words: "rut|registro único tributario",
  pattern: "(?:UY)?\\d{12}",
  check: (v) => {
    const digits = v.slice(-12);
    return (
      +digits.slice(0, 2) >= 1 &&
      +digits.slice(0, 2) <= 22 &&
      digits.slice(8, 10) === "00" &&
      +digits.slice(2, 8) > 0 &&
      (11 - weighted(digits, [4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2], 11)) % 11 === lastDigit(digits)
    );
  },
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "RUT: UY 21 402141 001 4", value: "UY 21 402141 001 4", why: "named, written the way it is printed" },
    { text: "Nuestro RUT es UY 21 613787 001 8.", value: "UY 21 613787 001 8", why: "in a sentence" },
    { text: '{"RUT":"214156810010"}', value: "214156810010", why: "a field of JSON, in one piece" },
    { text: "Registro Único Tributario 217512010010", value: "217512010010", why: "by its full name" },
    { text: "214509190017 (RUT)", value: "214509190017", why: "the name stands behind it" },
    { text: "RUT\tUY 21 751201 001 0\tactive", value: "UY 21 751201 001 0", why: "a row of a table" },
    { text: "Registro Único Tributario 207502010010", value: "207502010010", why: "another one that passes every check" },
    { text: "Nuestro RUT es UY 01 613782 001 8.", value: "UY 01 613782 001 8", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "RUT: UY 21 402141 001 5", why: "one digit is wrong" },
    { text: "RUT: UY 26 113787 001 8", why: "two digits changed places" },
    { text: "Order 216137870018 left the warehouse", why: "without its name it is any number" },
    { text: "RUT: 2140214100", why: "two characters short" },
    { text: "RUT: 214156810010010", why: "three characters too many" },
    { text: "RUT: x217512010010", why: "part of a longer token" },
    { text: "Nuestro RUT es AO 67 102023 006 8.", why: "resembles it, and does not pass the check" },
  ],
};
