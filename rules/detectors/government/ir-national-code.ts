import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Sabt-e Ahval: weights 10 to 2, modulo 11. */
export default officialNumber({
  id: "ir-national-code",
  name: "Iranian national code",
  words: "کد ملی|شماره ملی|کدملی|iran national code|melli code|code melli|kode melli",
  shared: "person",
  pattern: "\\d{10}",
  check: (v) => {
    const rest = weighted(v, [10, 9, 8, 7, 6, 5, 4, 3, 2], 11);
    return (rest < 2 ? rest : 11 - rest) === lastDigit(v);
  },
  lone: 0.5,
});

export const examples: DetectorExamples = {
  match: [
    { text: "کد ملی: 082-882867-9", value: "082-882867-9", why: "named, written the way it is printed" },
    { text: "کد ملی من 086-118244-8 است", value: "086-118244-8", why: "in a sentence" },
    { text: '{"کد ملی":"0525074414"}', value: "0525074414", why: "a field of JSON, in one piece" },
    { text: "شماره ملی 0922605939", value: "0922605939", why: "by its full name" },
    { text: "0187853754 (کد ملی)", value: "0187853754", why: "the name stands behind it" },
    { text: "کد ملی\t092-260593-9\tactive", value: "092-260593-9", why: "a row of a table" },
  ],
  ignore: [
    { text: "کد ملی: 082-882867-0", why: "one digit is wrong" },
    { text: "کد ملی: 068-118244-8", why: "two digits changed places" },
    { text: "Order 0861182448 left the warehouse", why: "without its name it is any number" },
    { text: "کد ملی: 08288286", why: "two characters short" },
    { text: "کد ملی: 0525074414939", why: "three characters too many" },
    { text: "کد ملی: x0922605939", why: "part of a longer token" },
    { text: '{"کد ملی":"7594683033"}', why: "resembles it, and does not pass the check" },
  ],
};
