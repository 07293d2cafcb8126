import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Department of Social Protection: weights 8 to 2, a second letter counts nine times; check letter of 23. */
export default officialNumber({
  id: "ie-pps",
  name: "Irish personal public service number (PPS)",
  words: "personal public service number|ppsn|pps|psp number|rsi number",
  shared: "person",
  pattern: "\\d{7}[ ]?[A-W][A-IW]?",
  exact: true,
  check: (v) =>
    "WABCDEFGHIJKLMNOPQRSTUV".charAt(
      (weighted(v, [8, 7, 6, 5, 4, 3, 2], 23) + 9 * "WABCDEFGHI".indexOf(v.charAt(8) || "W")) % 23,
    ) === v.charAt(7),
  lone: 0.7,
});

export const examples: DetectorExamples = {
  match: [
    { text: "PPS No: 5471667J", value: "5471667J", why: "named, written the way it is printed" },
    { text: "My PPS number is 5072105N.", value: "5072105N", why: "in a sentence" },
    { text: '{"PPS No":"9756835B"}', value: "9756835B", why: "a field of JSON, in one piece" },
    { text: "Personal Public Service Number 3519373K", value: "3519373K", why: "by its full name" },
    { text: "6737562H (PPS No)", value: "6737562H", why: "the name stands behind it" },
    { text: "PPS No\t3519373K\tactive", value: "3519373K", why: "a row of a table" },
  ],
  ignore: [
    { text: "PPS No: 5471668J", why: "one digit is wrong" },
    { text: "PPS No: 5702105N", why: "two digits changed places" },
    { text: "Order 5072105N left the warehouse", why: "without its name it is any number" },
    { text: "PPS No: 547166", why: "two characters short" },
    { text: "PPS No: 9756835B73K", why: "three characters too many" },
    { text: "PPS No: x3519373K", why: "part of a longer token" },
  ],
};
