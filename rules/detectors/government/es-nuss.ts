import { remainder } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Tesorería General de la Seguridad Social: province, serial, rest by 97. */
export default officialNumber({
  id: "es-nuss",
  name: "Spanish social security number (NUSS)",
  words: "nuss|seguridad social|naf:|número de afiliación|num. seg. social",
  pattern: "\\d{11,12}",
  check: (v) => {
    const serial = v.slice(2, -2);
    return (
      Number(v.slice(0, 2)) <= 66 &&
      remainder(+serial < 10_000_000 ? v.slice(0, 2) + String(+serial).padStart(7, "0") : v.slice(0, -2), 97) === +v.slice(-2)
    );
  },
});

export const examples: DetectorExamples = {
  match: [
    { text: "NUSS: 28/66778024/60", value: "28/66778024/60", why: "named, written the way it is printed" },
    { text: "Mi número de la Seguridad Social es 28/36846297/11.", value: "28/36846297/11", why: "in a sentence" },
    { text: '{"NUSS":"284690637727"}', value: "284690637727", why: "a field of JSON, in one piece" },
    { text: "Número de la Seguridad Social 284445969068", value: "284445969068", why: "by its full name" },
    { text: "288073288516 (NUSS)", value: "288073288516", why: "the name stands behind it" },
    { text: "NUSS\t28/44459690/68\tactive", value: "28/44459690/68", why: "a row of a table" },
    { text: "NUSS: 66/66574120/24", value: "66/66574120/24", why: "another one that passes every check" },
    { text: "NUSS: 10/06615858/54", value: "10/06615858/54", why: "another one that passes every check" },
    { text: '{"NUSS":"6183-054 9847"}', value: "6183-054 9847", why: "another of its forms" },
  ],
  ignore: [
    { text: "NUSS: 28/66778024/61", why: "one digit is wrong" },
    { text: "NUSS: 23/86846297/11", why: "two digits changed places" },
    { text: "Order 283684629711 left the warehouse", why: "without its name it is any number" },
    { text: "NUSS: 2866778024", why: "two characters short" },
    { text: "NUSS: 284690637727068", why: "three characters too many" },
    { text: "NUSS: x284445969068", why: "part of a longer token" },
    { text: "Número de la Seguridad Social 758467817347", why: "resembles it, and does not pass the check" },
    { text: "NUSS\t67/08938303/92\tactive", why: "resembles it, and does not pass the check" },
  ],
};
