import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Caixa Econômica Federal: weights 3 2 9 8 7 6 5 4 3 2, modulo 11. */
export default officialNumber({
  id: "br-pis",
  name: "Brazilian worker number (PIS, PASEP, NIS)",
  words: "pis|pasep|nit:|nis",
  pattern: "\\d{11}",
  check: (v) =>
    weighted(v, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2, 1], 11) === 0 ||
    (weighted(v, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2], 11) === 1 && v.endsWith("0")),
});

export const examples: DetectorExamples = {
  match: [
    { text: "PIS: 868.90229.19-5", value: "868.90229.19-5", why: "named, written the way it is printed" },
    { text: "Meu PIS é 507.78204.34-7.", value: "507.78204.34-7", why: "in a sentence" },
    { text: '{"PIS":"79902885906"}', value: "79902885906", why: "a field of JSON, in one piece" },
    { text: "PIS/PASEP 15649589465", value: "15649589465", why: "by its full name" },
    { text: "81840669778 (PIS)", value: "81840669778", why: "the name stands behind it" },
    { text: "PIS\t156.49589.46-5\tactive", value: "156.49589.46-5", why: "a row of a table" },
    { text: "PIS: 713.41663.53-0", value: "713.41663.53-0", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "PIS: 868.90229.19-6", why: "one digit is wrong" },
    { text: "PIS: 570.78204.34-7", why: "two digits changed places" },
    { text: "Order 50778204347 left the warehouse", why: "without its name it is any number" },
    { text: "PIS: 868902291", why: "two characters short" },
    { text: "PIS: 79902885906465", why: "three characters too many" },
    { text: "PIS: x15649589465", why: "part of a longer token" },
    { text: "45794586250 (PIS)", why: "resembles it, and does not pass the check" },
  ],
};
