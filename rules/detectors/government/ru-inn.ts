import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Приказ ФНС ММВ-7-6/435: ten digits for companies, twelve for persons, weights modulo 11 modulo 10. */
export default officialNumber({
  id: "ru-inn",
  name: "Russian tax number (INN)",
  words: "инн|inn|идентификационный номер налогоплательщика",
  pattern: "\\d{12}|\\d{10}",
  check: (v) =>
    v.length === 10
      ? weighted(v, [2, 4, 10, 3, 5, 9, 4, 6, 8], 11) % 10 === lastDigit(v)
      : weighted(v, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8], 11) % 10 === +v.charAt(10) &&
        weighted(v, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8], 11) % 10 === lastDigit(v),
});

export const examples: DetectorExamples = {
  match: [
    { text: "ИНН: 983316273238", value: "983316273238", why: "named, written the way it is printed" },
    { text: "Мой ИНН: 326387617609", value: "326387617609", why: "in a sentence" },
    { text: '{"ИНН":"698139214503"}', value: "698139214503", why: "a field of JSON, in one piece" },
    { text: "INN 050853018852", value: "050853018852", why: "by its full name" },
    { text: "438652212098 (ИНН)", value: "438652212098", why: "the name stands behind it" },
    { text: "ИНН\t050853018852\tactive", value: "050853018852", why: "a row of a table" },
    { text: "953570466003 (ИНН)", value: "953570466003", why: "another one that passes every check" },
    { text: "ИНН: 5 763667 592", value: "5 763667 592", why: "another of its forms" },
    { text: "Мой ИНН: 6 862320280", value: "6 862320280", why: "another of its forms" },
    { text: "966318569160 (ИНН)", value: "966318569160", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "ИНН: 983316273239", why: "one digit is wrong" },
    { text: "ИНН: 362387617609", why: "two digits changed places" },
    { text: "Order 326387617609 left the warehouse", why: "without its name it is any number" },
    { text: "ИНН: 698139214503852", why: "three characters too many" },
    { text: "ИНН: x050853018852", why: "part of a longer token" },
    { text: "Where do I find the ИНН on the form?", why: "the name without a number" },
  ],
};
