import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Legea 105/1996: sex and century, date of birth, county, serial, weights 2 7 9 1 4 6 3 5 8 2 7 9 modulo 11. */
export default officialNumber({
  id: "ro-cnp",
  name: "Romanian personal number (CNP)",
  words: "cnp|cod numeric personal|c.n.p",
  shared: "person",
  pattern: "[1-9]\\d{12}",
  check: (v) =>
    (weighted(v, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9], 11) % 10) +
      Number(weighted(v, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9], 11) === 10) ===
      lastDigit(v) &&
    isDate(v.slice(1, 7), "ymd") &&
    +v.slice(7, 9) >= 1 &&
    (+v.slice(7, 9) <= 48 || /^(?:51|52|70|80|81|82|83)/.test(v.slice(7))),
  lone: 0.8,
});

export const examples: DetectorExamples = {
  match: [
    { text: "CNP: 1850517403086", value: "1850517403086", why: "named, written the way it is printed" },
    { text: "CNP-ul meu este 1850517408421.", value: "1850517408421", why: "in a sentence" },
    { text: '{"CNP":"1850517406639"}', value: "1850517406639", why: "a field of JSON, in one piece" },
    { text: "Cod numeric personal 1850517401621", value: "1850517401621", why: "by its full name" },
    { text: "1850517409829 (CNP)", value: "1850517409829", why: "the name stands behind it" },
    { text: "CNP\t1850517401621\tactive", value: "1850517401621", why: "a row of a table" },
    { text: "CNP-ul meu este 1850517488421.", value: "1850517488421", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "CNP: 1850517403087", why: "one digit is wrong" },
    { text: "CNP: 1580517408421", why: "two digits changed places" },
    { text: "Order 1850517408421 left the warehouse", why: "without its name it is any number" },
    { text: "CNP: 18505174030", why: "two characters short" },
    { text: "CNP: 1850517406639621", why: "three characters too many" },
    { text: "CNP: x1850517401621", why: "part of a longer token" },
    { text: "CNP: 3841106310731", why: "resembles it, and does not pass the check" },
    { text: "CNP\t1850517001721\tactive", why: "resembles it, and does not pass the check" },
    { text: "Cod numeric personal 1850517751621", why: "resembles it, and does not pass the check" },
    { text: "CNP-ul meu este 1850917498421.", why: "resembles it, and does not pass the check" },
  ],
};
