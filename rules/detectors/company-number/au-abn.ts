import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Australian Business Register: 1 off the first digit, weights 10 1 3 … 19, divisible by 89. */
export default officialNumber({
  id: "au-abn",
  name: "Australian business number (ABN)",
  words: "abn|a.b.n|australian business",
  pattern: "[1-9]\\d{10}",
  check: (v) => weighted(v, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19], 89) === 10,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "ABN: 51 781 878 253", value: "51 781 878 253", why: "named, written the way it is printed" },
    { text: "Our ABN is 51 469 272 000.", value: "51 469 272 000", why: "in a sentence" },
    { text: '{"ABN":"51114604934"}', value: "51114604934", why: "a field of JSON, in one piece" },
    { text: "Australian Business Number 51105519100", value: "51105519100", why: "by its full name" },
    { text: "51506358216 (ABN)", value: "51506358216", why: "the name stands behind it" },
    { text: "ABN\t51 105 519 100\tactive", value: "51 105 519 100", why: "a row of a table" },
    { text: "ABN: 51 781 878 25 ./3", value: "51 781 878 25 ./3", why: "as long as it may be" },
  ],
  ignore: [
    { text: "ABN: 51 781 878 254", why: "one digit is wrong" },
    { text: "ABN: 54 169 272 000", why: "two digits changed places" },
    { text: "Order 51469272000 left the warehouse", why: "without its name it is any number" },
    { text: "ABN: 517818782", why: "two characters short" },
    { text: "ABN: 51114604934100", why: "three characters too many" },
    { text: "ABN: x51105519100", why: "part of a longer token" },
  ],
};
