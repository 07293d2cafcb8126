import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Weights 2 to 9 and 2 to 5, modulo 11; foreigners plus 2. */
function hasCheckDigit(v: string): boolean {
  const rest = weighted(v, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5], 11);
  return (11 - rest) % 10 === lastDigit(v) || (/[5-8]/.test(v.charAt(6)) && (13 - rest) % 10 === lastDigit(v));
}

/** 주민등록법 시행규칙: date of birth, sex and century, place, serial, check digit. Numbers given out or changed since October 2020 have none, so a name near by makes up for it, or the hyphen behind a date. */
export default officialNumber({
  id: "kr-rrn",
  name: "Korean resident number (RRN)",
  words: "rrn|주민등록번호|주민번호|frn|외국인등록번호|resident registration|alien registration|korean id",
  shared: "person",
  pattern: "\\d{13}",
  check: (v) => isDate(v.slice(0, 6), "ymd") && +v.slice(7, 9) <= 96 && (/[1-8]/.test(v.charAt(6)) || hasCheckDigit(v)),
  lone: 0.75,
  certain: (v, written) => hasCheckDigit(v) || /^\d{6}-\d{7}$/.test(written),
});

export const examples: DetectorExamples = {
  match: [
    { text: "RRN: 850517-1140855", value: "850517-1140855", why: "named, written the way it is printed" },
    { text: "제 주민등록번호는 850517-1186356입니다.", value: "850517-1186356", why: "in a sentence" },
    { text: '{"RRN":"8505171872840"}', value: "8505171872840", why: "a field of JSON, in one piece" },
    { text: "주민등록번호 8505171759734", value: "8505171759734", why: "by its full name" },
    { text: "8505171906684 (RRN)", value: "8505171906684", why: "the name stands behind it" },
    { text: "RRN\t850517-1759734\tactive", value: "850517-1759734", why: "a row of a table" },
    { text: "RRN\t850517-9759734\tactive", value: "850517-9759734", why: "another one that passes every check" },
    { text: "8505121966684 (RRN)", value: "8505121966684", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "8505171140859", why: "alone, in one piece, without a check digit" },
    { text: "RRN: 805517-1186356", why: "two digits changed places" },
    { text: "Order 8505171186356 left the warehouse", why: "without its name it is any number" },
    { text: "RRN: 85051711408", why: "two characters short" },
    { text: "RRN: 8505171872840734", why: "three characters too many" },
    { text: "RRN: x8505171759734", why: "part of a longer token" },
    { text: "Where do I find the RRN on the form?", why: "the name without a number" },
    { text: '{"RRN":"8505170872340"}', why: "resembles it, and does not pass the check" },
    { text: "8107209186047 (RRN)", why: "resembles it, and does not pass the check" },
    { text: '{"RRN":"8509170872840"}', why: "resembles it, and does not pass the check" },
    { text: "RRN: 300917-0735570", why: "resembles it, and does not pass the check" },
    { text: '{"RRN":"8505171972840"}', why: "resembles it, and does not pass the check" },
    { text: "주민등록번호 2110270108917", why: "resembles it, and does not pass the check" },
  ],
};
