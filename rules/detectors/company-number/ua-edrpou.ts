import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Державна служба статистики: weights 1 to 7 (7, 1 to 6 from 30 to 60 million), then each plus 2, modulo 11. */
export default officialNumber({
  id: "ua-edrpou",
  name: "Ukrainian company number (EDRPOU)",
  words: "єдрпоу|edrpou",
  pattern: "\\d{8}",
  check: (v) => {
    const middle = +v >= 30_000_000 && +v <= 60_000_000;
    const first = weighted(v, middle ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7], 11);
    return (first < 10 ? first : weighted(v, middle ? [9, 3, 4, 5, 6, 7, 8] : [3, 4, 5, 6, 7, 8, 9], 11) % 10) === lastDigit(v);
  },
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "ЄДРПОУ: 77525486", value: "77525486", why: "named, written the way it is printed" },
    { text: "Код ЄДРПОУ 36019519.", value: "36019519", why: "in a sentence" },
    { text: '{"ЄДРПОУ":"47680204"}', value: "47680204", why: "a field of JSON, in one piece" },
    { text: "EDRPOU 19538541", value: "19538541", why: "by its full name" },
    { text: "88826038 (ЄДРПОУ)", value: "88826038", why: "the name stands behind it" },
    { text: "ЄДРПОУ\t19538541\tactive", value: "19538541", why: "a row of a table" },
    { text: "ЄДРПОУ\t18538541\tactive", value: "18538541", why: "another one that passes every check" },
    { text: "EDRPOU 32785565", value: "32785565", why: "another one that passes every check" },
    { text: "ЄДРПОУ\t10190830\tactive", value: "10190830", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "ЄДРПОУ: 77525487", why: "one digit is wrong" },
    { text: "ЄДРПОУ: 30619519", why: "two digits changed places" },
    { text: "Order 36019519 left the warehouse", why: "without its name it is any number" },
    { text: "ЄДРПОУ: 775254", why: "two characters short" },
    { text: "ЄДРПОУ: 47680204541", why: "three characters too many" },
    { text: "ЄДРПОУ: x19538541", why: "part of a longer token" },
  ],
};
