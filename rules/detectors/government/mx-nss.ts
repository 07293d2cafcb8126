import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Instituto Mexicano del Seguro Social: eleven digits by Luhn. */
export default officialNumber({
  id: "mx-nss",
  name: "Mexican social security number (NSS)",
  words: "nss|número de seguridad social|imss|seguro social",
  pattern: "\\d{11}",
  check: luhn,
});

export const examples: DetectorExamples = {
  match: [
    { text: "NSS: 44 96 00 4654 6", value: "44 96 00 4654 6", why: "named, written the way it is printed" },
    { text: "Mi NSS es 76 09 30 1423 1.", value: "76 09 30 1423 1", why: "in a sentence" },
    { text: '{"NSS":"49350075849"}', value: "49350075849", why: "a field of JSON, in one piece" },
    { text: "Número de Seguridad Social 73417283279", value: "73417283279", why: "by its full name" },
    { text: "93134572119 (NSS)", value: "93134572119", why: "the name stands behind it" },
    { text: "NSS\t73 41 72 8327 9\tactive", value: "73 41 72 8327 9", why: "a row of a table" },
  ],
  ignore: [
    { text: "NSS: 44 96 00 4654 7", why: "one digit is wrong" },
    { text: "NSS: 70 69 30 1423 1", why: "two digits changed places" },
    { text: "Order 76093014231 left the warehouse", why: "without its name it is any number" },
    { text: "NSS: 449600465", why: "two characters short" },
    { text: "NSS: 49350075849279", why: "three characters too many" },
    { text: "NSS: x73417283279", why: "part of a longer token" },
  ],
};
