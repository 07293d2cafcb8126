import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Agência para a Modernização Administrativa: number with check digit, version, a Luhn digit over letters that count from 10. */
export default officialNumber({
  id: "pt-cc",
  name: "Portuguese citizen card number (CC)",
  words: "cartão de cidadão|cc:|cartao de cidadao|número de documento|bilhete de identidade",
  pattern: "\\d{9}[0-9A-Z]{2}\\d",
  check: (v) => {
    const sum = [...v].reduce((total, char, i) => {
      const value = Number.parseInt(char, 36) * (i % 2 ? 1 : 2);
      return total + (i % 2 || value < 10 ? value : value - 9);
    }, 0);
    return sum % 10 === 0;
  },
  lone: 0.6,
});

export const examples: DetectorExamples = {
  match: [
    { text: "Cartão de Cidadão: 51720781 0 ZZ0", value: "51720781 0 ZZ0", why: "named, written the way it is printed" },
    { text: "O meu cartão de cidadão é 27806374 4 ZZ3.", value: "27806374 4 ZZ3", why: "in a sentence" },
    { text: '{"Cartão de Cidadão":"153523326ZZ8"}', value: "153523326ZZ8", why: "a field of JSON, in one piece" },
    { text: "Número do Cartão de Cidadão 550173063ZZ7", value: "550173063ZZ7", why: "by its full name" },
    { text: "504070274ZZ1 (Cartão de Cidadão)", value: "504070274ZZ1", why: "the name stands behind it" },
    { text: "Cartão de Cidadão\t55017306 3 ZZ7\tactive", value: "55017306 3 ZZ7", why: "a row of a table" },
  ],
  ignore: [
    { text: "Cartão de Cidadão: 51720781 0 ZZ1", why: "one digit is wrong" },
    { text: "Cartão de Cidadão: 28706374 4 ZZ3", why: "two digits changed places" },
    { text: "Order 278063744ZZ3 left the warehouse", why: "without its name it is any number" },
    { text: "Cartão de Cidadão: 517207810Z", why: "two characters short" },
    { text: "Cartão de Cidadão: 153523326ZZ8ZZ7", why: "three characters too many" },
    { text: "Cartão de Cidadão: x550173063ZZ7", why: "part of a longer token" },
  ],
};
