import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Dövlət Vergi Xidməti: weights 4 1 8 6 2 7 5 3, modulo 11; ends in 1 for companies and 2 for persons. */
export default officialNumber({
  id: "az-voen",
  name: "Azerbaijani tax number (VÖEN)",
  words: "vöen|vergi ödəyicisinin eyniləşdirmə nömrəsi|voen",
  pattern: "\\d{9,10}",
  check: (v) => weighted(v.padStart(10, "0"), [4, 1, 8, 6, 2, 7, 5, 3], 11) === +v.padStart(10, "0").charAt(8) && /[12]$/.test(v),
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "VÖEN: 144 863 4241", value: "144 863 4241", why: "named, written the way it is printed" },
    { text: "VÖEN nömrəmiz 147 530 0011.", value: "147 530 0011", why: "in a sentence" },
    { text: '{"VÖEN":"1425463801"}', value: "1425463801", why: "a field of JSON, in one piece" },
    { text: "Vergi ödəyicisinin eyniləşdirmə nömrəsi 1466628321", value: "1466628321", why: "by its full name" },
    { text: "1432087031 (VÖEN)", value: "1432087031", why: "the name stands behind it" },
    { text: "VÖEN\t146 662 8321\tactive", value: "146 662 8321", why: "a row of a table" },
    { text: "VÖEN\t180149921\tactive", value: "180149921", why: "as short as it may be" },
  ],
  ignore: [
    { text: "VÖEN: 144 863 4243", why: "one digit is wrong" },
    { text: "VÖEN: 174 530 0011", why: "two digits changed places" },
    { text: "Order 1475300011 left the warehouse", why: "without its name it is any number" },
    { text: "VÖEN: 14486342", why: "two characters short" },
    { text: "VÖEN: 1425463801321", why: "three characters too many" },
    { text: "VÖEN: x1466628321", why: "part of a longer token" },
  ],
};
