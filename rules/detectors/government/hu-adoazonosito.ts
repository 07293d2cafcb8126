import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** 1996. évi XX. törvény: an 8, days since 1867, serial; weights 1 to 9, modulo 11. */
export default officialNumber({
  id: "hu-adoazonosito",
  name: "Hungarian tax number of a person",
  words: "adóazonosító|adoazonosito",
  pattern: "8\\d{9}",
  check: (v) => weighted(v, [1, 2, 3, 4, 5, 6, 7, 8, 9, -1], 11) === 0,
});

export const examples: DetectorExamples = {
  match: [
    { text: "adóazonosító: 8126503149", value: "8126503149", why: "named, written the way it is printed" },
    { text: "Az adóazonosító jelem 8551143522.", value: "8551143522", why: "in a sentence" },
    { text: '{"adóazonosító":"8757776237"}', value: "8757776237", why: "a field of JSON, in one piece" },
    { text: "Adóazonosító jel 8057481927", value: "8057481927", why: "by its full name" },
    { text: "8633003384 (adóazonosító)", value: "8633003384", why: "the name stands behind it" },
    { text: "adóazonosító\t8057481927\tactive", value: "8057481927", why: "a row of a table" },
  ],
  ignore: [
    { text: "adóazonosító: 8126503140", why: "one digit is wrong" },
    { text: "adóazonosító: 8515143522", why: "two digits changed places" },
    { text: "Order 8551143522 left the warehouse", why: "without its name it is any number" },
    { text: "adóazonosító: 81265031", why: "two characters short" },
    { text: "adóazonosító: 8757776237927", why: "three characters too many" },
    { text: "adóazonosító: x8057481927", why: "part of a longer token" },
  ],
};
