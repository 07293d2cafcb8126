import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Valsts ieņēmumu dienests: weights modulo 11, rest 3. */
export default officialNumber({
  id: "lv-pvn",
  name: "Latvian VAT number (PVN)",
  words: "pvn|reģistrācijas numurs",
  shared: "vat",
  pattern: "(?:LV)?[4-9]\\d{10}",
  check: (v) => weighted(v.slice(-11), [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1], 11) === 3,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "PVN: LV45251434067", value: "LV45251434067", why: "named, written the way it is printed" },
    { text: "PVN reģistrācijas numurs: LV49243720231", value: "LV49243720231", why: "in a sentence" },
    { text: '{"PVN":"LV48702808126"}', value: "LV48702808126", why: "a field of JSON, in one piece" },
    { text: "PVN reģistrācijas numurs LV47425168289", value: "LV47425168289", why: "by its full name" },
    { text: "LV42698466984 (PVN)", value: "LV42698466984", why: "the name stands behind it" },
    { text: "PVN\tLV47425168289\tactive", value: "LV47425168289", why: "a row of a table" },
  ],
  ignore: [
    { text: "PVN: LV45251434068", why: "one digit is wrong" },
    { text: "PVN: LV94243720231", why: "two digits changed places" },
    { text: "Order LV49243720231 left the warehouse", why: "without its name it is any number" },
    { text: "PVN: LV452514340", why: "two characters short" },
    { text: "PVN: LV48702808126289", why: "three characters too many" },
    { text: "PVN: xLV47425168289", why: "part of a longer token" },
  ],
};
