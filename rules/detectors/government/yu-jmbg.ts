import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Number of 1976 that Bosnia, Croatia, Montenegro, North Macedonia, Serbia and Slovenia kept: date of birth, region, serial, weights 7 to 2 twice modulo 11. */
export default officialNumber({
  id: "yu-jmbg",
  name: "personal number of former Yugoslavia (JMBG, EMŠO)",
  words: "jmbg|emšo|emso|embg|ембг|матичен број|матични број|јмбг|enotna maticna stevilka|matični broj|matična številka",
  shared: "person",
  pattern: "\\d{13}",
  check: (v) =>
    isDate(v.slice(0, 4) + (v.charAt(4) === "9" ? "1" : "2") + v.slice(4, 7), "dmy") &&
    (11 - weighted(v, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11)) % 11 === lastDigit(v),
  lone: 0.75,
});

export const examples: DetectorExamples = {
  match: [
    { text: "JMBG: 1705985982357", value: "1705985982357", why: "named, written the way it is printed" },
    { text: "Moj JMBG je 1705985132450.", value: "1705985132450", why: "in a sentence" },
    { text: '{"JMBG":"1705985935006"}', value: "1705985935006", why: "a field of JSON, in one piece" },
    { text: "EMŠO 1705985544627", value: "1705985544627", why: "by its full name" },
    { text: "1705985956321 (JMBG)", value: "1705985956321", why: "the name stands behind it" },
    { text: "JMBG\t1705985544627\tactive", value: "1705985544627", why: "a row of a table" },
  ],
  ignore: [
    { text: "JMBG: 1705985982358", why: "one digit is wrong" },
    { text: "JMBG: 1075985132450", why: "two digits changed places" },
    { text: "Order 1705985132450 left the warehouse", why: "without its name it is any number" },
    { text: "JMBG: 17059859823", why: "two characters short" },
    { text: "JMBG: 1705985935006627", why: "three characters too many" },
    { text: "JMBG: x1705985544627", why: "part of a longer token" },
    { text: "EMŠO 0906373844259", why: "resembles it, and does not pass the check" },
    { text: "Moj JMBG je 2010089914320.", why: "resembles it, and does not pass the check" },
  ],
};
