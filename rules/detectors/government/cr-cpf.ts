import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Registro Civil, Registro Nacional and Dirección de Migración: forms by kind of person, no check digit. */
export default officialNumber({
  id: "cr-cpf",
  name: "Costa Rican identity number",
  words: "cpf|cédula de persona física|cédula física|cedula fisica|cédula jurídica|cedula juridica|cpj|dimex|cr:",
  pattern: "0?[1-9][ -]\\d{3,4}[ -]\\d{3,4}|0?[1-9]\\d{7,8}|[2-5][ -]?\\d{3}[ -]?\\d{6}|1\\d{10,11}",
  exact: true,
  check: (v) =>
    (v.length <= 10 && /^0?[1-9]/.test(v) && !/^[2-5]\d{9}$/.test(v)) ||
    /^2(?:100|200|300|400)|^3(?:00[2-9]|01[0-2]|10[1-9]|110)|^4000|^5001/.test(v) ||
    /^1\d{10,11}$/.test(v),
});

export const examples: DetectorExamples = {
  match: [
    { text: "CPF: 1-9683-3365", value: "1-9683-3365", why: "named, written the way it is printed" },
    { text: "Mi cédula física es 1-9314-0258.", value: "1-9314-0258", why: "in a sentence" },
    { text: '{"CPF":"136137262"}', value: "136137262", why: "a field of JSON, in one piece" },
    { text: "Cédula de persona física 181156640", value: "181156640", why: "by its full name" },
    { text: "118660879 (CPF)", value: "118660879", why: "the name stands behind it" },
    { text: "CPF\t1-8115-6640\tactive", value: "1-8115-6640", why: "a row of a table" },
    { text: "CPF: 1-968-3365", value: "1-968-3365", why: "as short as it may be" },
    { text: "CPF: 1-9683-336", value: "1-9683-336", why: "as short as it may be" },
    { text: '{"CPF":"13613726"}', value: "13613726", why: "as short as it may be" },
    { text: "Cédula de persona física 16440966558", value: "16440966558", why: "another of its forms" },
    { text: "159194648251 (CPF)", value: "159194648251", why: "another of its forms" },
    { text: "Cédula de persona física 0195200386", value: "0195200386", why: "another of its forms" },
  ],
  ignore: [
    { text: "Order 193140258 left the warehouse", why: "without its name it is any number" },
    { text: "CPF: 1968333", why: "two characters short" },
    { text: "CPF: x181156640", why: "part of a longer token" },
    { text: "Where do I find the CPF on the form?", why: "the name without a number" },
    { text: "CPF: 000000000", why: "zeros stand for a number" },
    { text: "CPF: xxxxxxxxx", why: "a row of x stands for a number" },
    { text: "Mi cédula física es 4 496432708.", why: "resembles it, and is none" },
  ],
};
