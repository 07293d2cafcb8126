import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Banco de México: bank, place, account, and a check digit of weights 3, 7, 1, each product modulo 10. */
export default officialNumber({
  id: "mx-clabe",
  name: "Mexican bank account number (CLABE)",
  words: "clabe|cuenta|interbancaria|transferencia|banco|bank account",
  pattern: "[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{11}[ -]?[0-9]",
  exact: true,
  check: (value) =>
    (10 -
      weighted(
        value,
        Array.from({ length: 17 }, (_, i) => [3, 7, 1][i % 3]!),
        10,
      )) %
      10 ===
    Number(value.at(-1)),
  lone: 0.6,
  category: "payment",
  family: "BANK",
});

export const examples: DetectorExamples = {
  match: [
    { text: "CLABE: 032180000118359719", value: "032180000118359719", why: "named" },
    { text: "clabe interbancaria 002010077777777771", value: "002010077777777771", why: "by its full name" },
    { text: "Mi cuenta es 032 180 00011835971 9", value: "032 180 00011835971 9", why: "in groups" },
    { text: "transferencia a 032180000118359719", value: "032180000118359719", why: "named by what it is for" },
    { text: '"clabe":"002010077777777771"', value: "002010077777777771", why: "a field of JSON" },
    { text: "Mi cuenta es 135 903 38870985580 0", value: "135 903 38870985580 0", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "CLABE: 032180000118359718", why: "the check digit is wrong" },
    { text: "pedido 032180000118359719", why: "an order" },
    { text: "CLABE: 03218000011835971", why: "17 digits" },
    { text: "CLABE: 0321800001183597190", why: "19 digits" },
    { text: "CLABE: 000000000000000000", why: "zeros" },
  ],
};
