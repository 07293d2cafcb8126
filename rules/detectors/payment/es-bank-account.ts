import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

const weights = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
/** 11 less the remainder; 10 is written as 1 and 11 as 0. */
const checkDigit = (ten: string) => {
  const rest = 11 - weighted(ten, weights, 11);
  return rest === 11 ? 0 : rest === 10 ? 1 : rest;
};

/** Código Cuenta Cliente: bank and branch, two check digits, account (Banco de España). Older than the IBAN, and part of it. */
export default officialNumber({
  id: "es-bank-account",
  name: "Spanish bank account number (CCC)",
  words: "ccc|cuenta|banco|domiciliación|transferencia|bank account",
  pattern: "[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{2}[ -]?[0-9]{10}",
  exact: true,
  check: (value) => checkDigit(`00${value.slice(0, 8)}`) === Number(value[8]) && checkDigit(value.slice(10)) === Number(value[9]),
  lone: 0.7,
  category: "payment",
  family: "BANK",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Cuenta: 1234 1234 16 1234567890", value: "1234 1234 16 1234567890", why: "in its usual groups" },
    { text: "CCC 2077-0024-00-3102575766", value: "2077-0024-00-3102575766", why: "with hyphens" },
    { text: "domiciliación en 12341234161234567890", value: "12341234161234567890", why: "in one piece" },
    { text: "banco 20770024003102575766", value: "20770024003102575766", why: "named by the bank" },
    { text: "número de cuenta\n1234-1234-16-1234567890", value: "1234-1234-16-1234567890", why: "on the next line" },
    { text: "Cuenta: 1836 1234 16 1234567890", value: "1836 1234 16 1234567890", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "Cuenta: 1234 1234 17 1234567890", why: "the second check digit is wrong" },
    { text: "Cuenta: 1234 1234 26 1234567890", why: "the first check digit is wrong" },
    { text: "pedido 12341234161234567890", why: "an order" },
    { text: "CCC 1234 1234 16 123456789", why: "19 digits" },
    { text: "CCC 0000 0000 00 0000000000", why: "zeros" },
  ],
};
