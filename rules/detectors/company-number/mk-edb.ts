import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Управа за јавни приходи: weights 7 to 2 twice, modulo 11. */
export default officialNumber({
  id: "mk-edb",
  name: "Macedonian tax number (EDB)",
  words: "едб|edb|даночен број",
  shared: "vat",
  pattern: "(?:MK|МК)?\\d{13}",
  exact: true,
  check: (v) => ((11 - weighted(v.slice(-13), [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11)) % 11) % 10 === lastDigit(v),
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "ЕДБ: MK4095613018633", value: "MK4095613018633", why: "named, written the way it is printed" },
    { text: "ЕДБ: MK4067992727073", value: "MK4067992727073", why: "in a sentence" },
    { text: '{"ЕДБ":"4025517061686"}', value: "4025517061686", why: "a field of JSON, in one piece" },
    { text: "EDB 4077282725271", value: "4077282725271", why: "by its full name" },
    { text: "4028878913899 (ЕДБ)", value: "4028878913899", why: "the name stands behind it" },
    { text: "ЕДБ\tMK4077282725271\tactive", value: "MK4077282725271", why: "a row of a table" },
    { text: "ЕДБ: MK5196094424640", value: "MK5196094424640", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "ЕДБ: MK4095613018634", why: "one digit is wrong" },
    { text: "ЕДБ: MK4607992727073", why: "two digits changed places" },
    { text: "Order 4067992727073 left the warehouse", why: "without its name it is any number" },
    { text: "ЕДБ: 40956130186", why: "two characters short" },
    { text: "ЕДБ: 4025517061686271", why: "three characters too many" },
    { text: "ЕДБ: x4077282725271", why: "part of a longer token" },
    { text: "9712260576670 (ЕДБ)", why: "resembles it, and does not pass the check" },
    { text: "ЕДБ\tMK4057282725271\tactive", why: "resembles it, and does not pass the check" },
  ],
};
