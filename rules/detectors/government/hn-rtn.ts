import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** SAR Honduras: department and municipality, year, serial. */
export default officialNumber({
  id: "hn-rtn",
  name: "Honduran tax number (RTN)",
  words: "rtn|registro tributario nacional",
  pattern: "\\d{14}",
  check: (v) => +v.slice(0, 2) >= 1 && +v.slice(0, 2) <= 18 && +v.slice(4, 8) >= 1900 && +v.slice(4, 8) < 2040,
});

export const examples: DetectorExamples = {
  match: [
    { text: "RTN: 0801-1985-626053", value: "0801-1985-626053", why: "named, written the way it is printed" },
    { text: "Mi RTN es 0801-1985-354889.", value: "0801-1985-354889", why: "in a sentence" },
    { text: '{"RTN":"08011985978928"}', value: "08011985978928", why: "a field of JSON, in one piece" },
    { text: "Registro Tributario Nacional 08011985112892", value: "08011985112892", why: "by its full name" },
    { text: "08011985788322 (RTN)", value: "08011985788322", why: "the name stands behind it" },
    { text: "RTN\t0801-1985-112892\tactive", value: "0801-1985-112892", why: "a row of a table" },
    { text: "01011985788322 (RTN)", value: "01011985788322", why: "another one that passes every check" },
    { text: "18011985788322 (RTN)", value: "18011985788322", why: "another one that passes every check" },
    { text: "10011985780322 (RTN)", value: "10011985780322", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "RTN: 0081-1985-354889", why: "two digits changed places" },
    { text: "Order 08011985354889 left the warehouse", why: "without its name it is any number" },
    { text: "RTN: 080119856260", why: "two characters short" },
    { text: "RTN: 08011985978928892", why: "three characters too many" },
    { text: "RTN: x08011985112892", why: "part of a longer token" },
    { text: "Where do I find the RTN on the form?", why: "the name without a number" },
    { text: '{"RTN":"98011955978928"}', why: "resembles it, and does not pass the check" },
    { text: "Mi RTN es 0801-1689-354889.", why: "resembles it, and does not pass the check" },
    { text: '{"RTN":"07469730236570"}', why: "resembles it, and does not pass the check" },
    { text: '{"RTN":"1 96-519732310-37"}', why: "resembles it, and is none" },
  ],
};
