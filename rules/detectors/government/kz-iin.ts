import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Закон № 223-III: date, kind, serial, two rounds of weights modulo 11. */
export default officialNumber({
  id: "kz-iin",
  name: "Kazakh individual or business number (IIN, BIN)",
  words: "иин|iin|бин|жсн|bin:|жеке сәйкестендіру",
  pattern: "\\d{12}",
  check: (v) => {
    const first = weighted(v, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 11);
    return (first < 10 ? first : weighted(v, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2], 11)) === lastDigit(v) && +v.slice(2, 4) <= 12;
  },
});

export const examples: DetectorExamples = {
  match: [
    { text: "ИИН: 850517476211", value: "850517476211", why: "named, written the way it is printed" },
    { text: "Мой ИИН 850517065667.", value: "850517065667", why: "in a sentence" },
    { text: '{"ИИН":"850517498916"}', value: "850517498916", why: "a field of JSON, in one piece" },
    { text: "IIN 850517632123", value: "850517632123", why: "by its full name" },
    { text: "850517885325 (ИИН)", value: "850517885325", why: "the name stands behind it" },
    { text: "ИИН\t850517632123\tactive", value: "850517632123", why: "a row of a table" },
    { text: "IIN 850314632123", value: "850314632123", why: "another one that passes every check" },
    { text: "IIN 741286630915", value: "741286630915", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "ИИН: 850517476212", why: "one digit is wrong" },
    { text: "ИИН: 805517065667", why: "two digits changed places" },
    { text: "Order 850517065667 left the warehouse", why: "without its name it is any number" },
    { text: "ИИН: 8505174762", why: "two characters short" },
    { text: "ИИН: 850517498916123", why: "three characters too many" },
    { text: "ИИН: x850517632123", why: "part of a longer token" },
    { text: "IIN 481021251689", why: "resembles it, and does not pass the check" },
    { text: "ИИН: 361129928745", why: "resembles it, and does not pass the check" },
    { text: "ИИН\t963952562620\tactive", why: "resembles it, and does not pass the check" },
    { text: "ИИН: 481324156739", why: "resembles it, and does not pass the check" },
  ],
};
