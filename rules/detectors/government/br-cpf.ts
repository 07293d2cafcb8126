import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Receita Federal: nine digits and two check digits, weights from 10 and from 11 down to 2, modulo 11. */
export default officialNumber({
  id: "br-cpf",
  name: "Brazilian taxpayer number (CPF)",
  words: "cpf|cadastro de pessoas físicas|c.p.f",
  shared: "tax",
  pattern: "\\d{11}",
  check: (v) =>
    ((weighted(v, [10, 9, 8, 7, 6, 5, 4, 3, 2], 11) * 10) % 11) % 10 === +v.charAt(9) &&
    ((weighted(v, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2], 11) * 10) % 11) % 10 === lastDigit(v),
  lone: 0.6,
});

export const examples: DetectorExamples = {
  match: [
    { text: "CPF: 221.984.776-45", value: "221.984.776-45", why: "named, written the way it is printed" },
    { text: "Meu CPF é 731.206.628-36.", value: "731.206.628-36", why: "in a sentence" },
    { text: '{"CPF":"87406281676"}', value: "87406281676", why: "a field of JSON, in one piece" },
    { text: "Cadastro de Pessoas Físicas 72904202765", value: "72904202765", why: "by its full name" },
    { text: "43408399492 (CPF)", value: "43408399492", why: "the name stands behind it" },
    { text: "CPF\t729.042.027-65\tactive", value: "729.042.027-65", why: "a row of a table" },
    { text: "CPF: 570.966.359-04", value: "570.966.359-04", why: "another one that passes every check" },
    { text: "CPF\t607.244.045-20\tactive", value: "607.244.045-20", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "CPF: 221.984.776-46", why: "one digit is wrong" },
    { text: "CPF: 713.206.628-36", why: "two digits changed places" },
    { text: "Order 73120662836 left the warehouse", why: "without its name it is any number" },
    { text: "CPF: 221984776", why: "two characters short" },
    { text: "CPF: 87406281676765", why: "three characters too many" },
    { text: "CPF: x72904202765", why: "part of a longer token" },
  ],
};
