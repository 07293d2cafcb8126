import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** GRAO (ЕСГРАОН): date of birth with the century in the month, weights modulo 11 modulo 10; the number of a foreigner (ЛНЧ) has weights modulo 10. */
export default officialNumber({
  id: "bg-egn",
  name: "Bulgarian personal number (EGN)",
  words: "egn|егн|единен граждански номер|pnf|лнч|lnch|personal number of a foreigner",
  shared: "person",
  pattern: "\\d{10}",
  check: (v) => {
    const month = +v.slice(2, 4) % 20;
    return (
      (weighted(v, [2, 4, 8, 5, 10, 9, 7, 3, 6], 11) % 10 === lastDigit(v) &&
        isDate(v.slice(0, 2) + String(month).padStart(2, "0") + v.slice(4, 6), "ymd")) ||
      weighted(v, [21, 19, 17, 13, 11, 9, 7, 3, 1], 10) === lastDigit(v)
    );
  },
});

export const examples: DetectorExamples = {
  match: [
    { text: "EGN: 7501416572", value: "7501416572", why: "named, written the way it is printed" },
    { text: "Моят ЕГН е 7501326134.", value: "7501326134", why: "in a sentence" },
    { text: '{"EGN":"7501517606"}', value: "7501517606", why: "a field of JSON, in one piece" },
    { text: "ЕГН 7501759619", value: "7501759619", why: "by its full name" },
    { text: "7501298436 (EGN)", value: "7501298436", why: "the name stands behind it" },
    { text: "EGN\t7501759619\tactive", value: "7501759619", why: "a row of a table" },
    { text: "Моят ЕГН е 7050111045.", value: "7050111045", why: "another one that passes every check" },
    { text: '{"EGN":"5501162560"}', value: "5501162560", why: "another one that passes every check" },
    { text: "Моят ЕГН е 6132410902.", value: "6132410902", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "EGN: 7501416573", why: "one digit is wrong" },
    { text: "Order 7501326134 left the warehouse", why: "without its name it is any number" },
    { text: "EGN: 75014165", why: "two characters short" },
    { text: "EGN: 7501517606619", why: "three characters too many" },
    { text: "EGN: x7501759619", why: "part of a longer token" },
    { text: "Where do I find the EGN on the form?", why: "the name without a number" },
    { text: "EGN: 5854303627", why: "resembles it, and does not pass the check" },
  ],
};
