import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Receita Federal, also Instrução Normativa 2.229/2024 with letters: character codes less 48, weights 2 to 9 from the right, modulo 11. */
export default officialNumber({
  id: "br-cnpj",
  name: "Brazilian company number (CNPJ)",
  words: "cnpj|cadastro nacional da pessoa jurídica|c.n.p.j",
  pattern: "\\d{14}|[0-9A-Z]{2}[ .]{0,2}[0-9A-Z]{3}[ .]{0,2}[0-9A-Z]{3}[ /]{0,2}[0-9A-Z]{4}[ -]{0,2}\\d{2}",
  exact: true,
  check: (v) => {
    const values = [...v].map((char) => char.charCodeAt(0) - 48);
    const check = (length: number) => {
      const sum = values.slice(0, length).reduce((total, value, i) => total + value * (2 + ((length - 1 - i) % 8)), 0);
      return sum % 11 < 2 ? 0 : 11 - (sum % 11);
    };
    return check(12) === values[12] && check(13) === values[13];
  },
  lone: 0.6,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "CNPJ: 60.746.948/0001-12", value: "60.746.948/0001-12", why: "named, written the way it is printed" },
    { text: "O CNPJ da empresa é 12ABC34501DE35.", value: "12ABC34501DE35", why: "in a sentence" },
    { text: '{"CNPJ":"33041260065290"}', value: "33041260065290", why: "a field of JSON, in one piece" },
    { text: "Cadastro Nacional da Pessoa Jurídica 11222333000181", value: "11222333000181", why: "by its full name" },
    { text: "07234561000102 (CNPJ)", value: "07234561000102", why: "the name stands behind it" },
    { text: "CNPJ\t11.222.333/0001-81\tactive", value: "11.222.333/0001-81", why: "a row of a table" },
    { text: "CNPJ: 60. 746.948/0001-12", value: "60. 746.948/0001-12", why: "as long as it may be" },
    { text: "CNPJ: 60.746. 948/0001-12", value: "60.746. 948/0001-12", why: "as long as it may be" },
    { text: "CNPJ: 60.746.948/ 0001-12", value: "60.746.948/ 0001-12", why: "as long as it may be" },
    { text: "CNPJ: 60.746.948/0001--12", value: "60.746.948/0001--12", why: "as long as it may be" },
  ],
  ignore: [
    { text: "CNPJ: 60.746.948/0001-13", why: "one digit is wrong" },
    { text: "CNPJ: 12ABC43501DE35", why: "two digits changed places" },
    { text: "Order 12ABC34501DE35 left the warehouse", why: "without its name it is any number" },
    { text: "CNPJ: 607469480001", why: "two characters short" },
    { text: "CNPJ: 33041260065290181", why: "three characters too many" },
    { text: "CNPJ: x11222333000181", why: "part of a longer token" },
    { text: '{"CNPJ":"330412600652902"}', why: "longer than it may be" },
  ],
};
