import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

const weights = [9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3, 1];

/** Magyar Nemzeti Bank: two or three groups of eight; the first, and the others together, are divisible by 10 after weights 9, 7, 3, 1. */
export default officialNumber({
  id: "hu-bank-account",
  name: "Hungarian bank account number",
  words: "számla|számlaszám|bankszámla|bank account|account|utalás",
  pattern: "[0-9]{8}[ -]?[0-9]{8}(?:[ -]?[0-9]{8})?",
  exact: true,
  check: (value) => weighted(value.slice(0, 8), weights.slice(0, 8), 10) === 0 && weighted(value.slice(8), weights, 10) === 0,
  lone: 0.6,
  category: "payment",
  family: "BANK",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Számlaszám: 11773016-11111018-00000000", value: "11773016-11111018-00000000", why: "three groups" },
    { text: "bankszámla 11773016 11111018", value: "11773016 11111018", why: "two groups" },
    { text: "account 11773016-11111018", value: "11773016-11111018", why: "named in English" },
    { text: "utalás: 117730161111101800000000", value: "117730161111101800000000", why: "in one piece" },
    { text: "számla:\n11773016-11111018", value: "11773016-11111018", why: "on the next line" },
    { text: "account 61120358-91309239", value: "61120358-91309239", why: "another one that passes every check" },
    { text: "utalás: 732872364595048875087462", value: "732872364595048875087462", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "Számlaszám: 11773017-11111018-00000000", why: "the first group does not fit" },
    { text: "Számlaszám: 11773016-11111019-00000000", why: "the others do not fit" },
    { text: "rendelés 11773016-11111018", why: "an order" },
    { text: "számla 11773016-1111101", why: "a group of seven" },
    { text: "számla 00000000-00000000", why: "zeros" },
    { text: "utalás: 135073492071808940422728", why: "resembles it, and does not pass the check" },
  ],
};
