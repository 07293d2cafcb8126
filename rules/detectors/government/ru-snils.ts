import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Постановление Правления ПФР: weights 9 to 1, modulo 101. */
export default officialNumber({
  id: "ru-snils",
  name: "Russian pension insurance number (SNILS)",
  words: "снилс|snils|страховой номер",
  pattern: "\\d{11}",
  check: (v) => weighted(v, [9, 8, 7, 6, 5, 4, 3, 2, 1], 101) % 100 === +v.slice(9),
});

export const examples: DetectorExamples = {
  match: [
    { text: "СНИЛС: 115-464-450 43", value: "115-464-450 43", why: "named, written the way it is printed" },
    { text: "Мой СНИЛС 347-021-754 56.", value: "347-021-754 56", why: "in a sentence" },
    { text: '{"СНИЛС":"97068808463"}', value: "97068808463", why: "a field of JSON, in one piece" },
    { text: "SNILS 09062388574", value: "09062388574", why: "by its full name" },
    { text: "43749372518 (СНИЛС)", value: "43749372518", why: "the name stands behind it" },
    { text: "СНИЛС\t090-623-885 74\tactive", value: "090-623-885 74", why: "a row of a table" },
  ],
  ignore: [
    { text: "СНИЛС: 115-464-450 44", why: "one digit is wrong" },
    { text: "СНИЛС: 374-021-754 56", why: "two digits changed places" },
    { text: "Order 34702175456 left the warehouse", why: "without its name it is any number" },
    { text: "СНИЛС: 115464450", why: "two characters short" },
    { text: "СНИЛС: 97068808463574", why: "three characters too many" },
    { text: "СНИЛС: x09062388574", why: "part of a longer token" },
  ],
};
