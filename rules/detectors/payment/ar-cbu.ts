import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

const fits = (block: string, weights: readonly number[]) => (10 - weighted(block, weights, 10)) % 10 === Number(block.at(-1));

/** Clave Bancaria Uniforme (Banco Central de la República Argentina): a block of 8 and one of 14, each with a check digit. */
export default officialNumber({
  id: "ar-cbu",
  name: "Argentine bank account number (CBU)",
  words: "cbu|cvu|cuenta|transferencia|banco|alias|bank account",
  pattern: "[0-9]{8}[ -]?[0-9]{14}",
  exact: true,
  check: (value) =>
    fits(value.slice(0, 8), [7, 1, 3, 9, 7, 1, 3]) && fits(value.slice(8), [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3]),
  lone: 0.7,
  category: "payment",
  family: "BANK",
});

export const examples: DetectorExamples = {
  match: [
    { text: "CBU: 2850590940090418135201", value: "2850590940090418135201", why: "named" },
    { text: "cbu 28505909 40090418135201", value: "28505909 40090418135201", why: "in its two blocks" },
    { text: "transferencia a 2850590940090418135201", value: "2850590940090418135201", why: "named by what it is for" },
    { text: "Mi cuenta es 28505909-40090418135201", value: "28505909-40090418135201", why: "with a hyphen" },
    { text: '"cbu":"2850590940090418135201"', value: "2850590940090418135201", why: "a field of JSON" },
    { text: "cbu 10992841 12126360283080", value: "10992841 12126360283080", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "CBU: 2850590940090418135202", why: "the second check digit is wrong" },
    { text: "CBU: 2850590840090418135201", why: "the first check digit is wrong" },
    { text: "pedido 2850590940090418135201", why: "an order" },
    { text: "CBU: 285059094009041813520", why: "21 digits" },
    { text: "CBU: 0000000000000000000000", why: "zeros" },
  ],
};
