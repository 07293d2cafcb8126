import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Wet algemene bepalingen burgerservicenummer: weights 9 to 2 and minus 1, divisible by 11 (elfproef). */
export default officialNumber({
  id: "nl-bsn",
  name: "Dutch citizen service number (BSN)",
  words: "bsn|burgerservicenummer|sofinummer|sofi-nummer|onderwijsnummer|persoonsgebonden nummer",
  shared: "person",
  pattern: "\\d{8,9}",
  check: (v) => weighted(v.padStart(9, "0"), [9, 8, 7, 6, 5, 4, 3, 2, -1], 11) === 0,
});

export const examples: DetectorExamples = {
  match: [
    { text: "BSN: 1279.75.317", value: "1279.75.317", why: "named, written the way it is printed" },
    { text: "Mijn burgerservicenummer is 6086.69.702.", value: "6086.69.702", why: "in a sentence" },
    { text: '{"BSN":"107382271"}', value: "107382271", why: "a field of JSON, in one piece" },
    { text: "Burgerservicenummer 481721435", value: "481721435", why: "by its full name" },
    { text: "108129214 (BSN)", value: "108129214", why: "the name stands behind it" },
    { text: "BSN\t4817.21.435\tactive", value: "4817.21.435", why: "a row of a table" },
    { text: "BSN: 1/ /2 2 /8-9-/930..68", value: "1/ /2 2 /8-9-/930", why: "as long as it may be" },
  ],
  ignore: [
    { text: "BSN: 1279.75.318", why: "one digit is wrong" },
    { text: "BSN: 6806.69.702", why: "two digits changed places" },
    { text: "Order 608669702 left the warehouse", why: "without its name it is any number" },
    { text: "BSN: 1279753", why: "two characters short" },
    { text: "BSN: 107382271435", why: "three characters too many" },
    { text: "BSN: x481721435", why: "part of a longer token" },
  ],
};
