import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** DATASUS: fifteen digits, weights 15 to 1, divisible by 11. */
export default officialNumber({
  id: "br-cns",
  name: "Brazilian health card number (CNS)",
  words: "cns|cartão nacional de saúde|cartão sus|cartao sus",
  pattern: "[12789]\\d{14}",
  check: (v) => weighted(v, [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 11) === 0,
  category: "health",
  family: "MEDICAL",
});

export const examples: DetectorExamples = {
  match: [
    { text: "CNS: 744 8905 4966 7732", value: "744 8905 4966 7732", why: "named, written the way it is printed" },
    { text: "O cartão SUS é 759 5429 8275 7206.", value: "759 5429 8275 7206", why: "in a sentence" },
    { text: '{"CNS":"714662611543711"}', value: "714662611543711", why: "a field of JSON, in one piece" },
    { text: "Cartão Nacional de Saúde 700726256991239", value: "700726256991239", why: "by its full name" },
    { text: "744392665574911 (CNS)", value: "744392665574911", why: "the name stands behind it" },
    { text: "CNS\t700 7262 5699 1239\tactive", value: "700 7262 5699 1239", why: "a row of a table" },
  ],
  ignore: [
    { text: "CNS: 744 8905 4966 7733", why: "one digit is wrong" },
    { text: "CNS: 795 5429 8275 7206", why: "two digits changed places" },
    { text: "Order 759542982757206 left the warehouse", why: "without its name it is any number" },
    { text: "CNS: 7448905496677", why: "two characters short" },
    { text: "CNS: 714662611543711239", why: "three characters too many" },
    { text: "CNS: x700726256991239", why: "part of a longer token" },
  ],
};
