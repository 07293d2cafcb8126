import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** ACRA: three forms by age and kind, check letters of 11. */
export default officialNumber({
  id: "sg-uen",
  name: "Singaporean company number (UEN)",
  words: "uen|unique entity number|acra|roc no",
  pattern: "\\d{8}[A-Z]|(?:19|20)\\d{7}[A-Z]|[RST]\\d{2}[A-Z]{2}\\d{4}[A-Z]",
  exact: true,
  check: (v) => {
    if (/^\d{8}[A-Z]$/.test(v)) return "XMKECAWLJDB".charAt(weighted(v, [10, 4, 9, 3, 8, 2, 7, 1], 11)) === v.slice(-1);
    if (/^\d/.test(v)) return "ZKCMDNERGWH".charAt(weighted(v, [10, 8, 6, 4, 9, 7, 5, 3, 1], 11)) === v.slice(-1);
    const letters = "ABCDEFGHJKLMNPQRSTUVWX0123456789";
    const sum = [4, 3, 5, 3, 10, 2, 2, 5, 7].reduce((total, weight, i) => total + weight * letters.indexOf(v.charAt(i)), 0);
    return letters.charAt((sum - 5) % 11) === v.slice(-1);
  },
  lone: 0.7,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "UEN: 201463632D", value: "201463632D", why: "named, written the way it is printed" },
    { text: "Our UEN is 201401649K.", value: "201401649K", why: "in a sentence" },
    { text: '{"UEN":"201436596D"}', value: "201436596D", why: "a field of JSON, in one piece" },
    { text: "Unique Entity Number 201403289R", value: "201403289R", why: "by its full name" },
    { text: "201485187W (UEN)", value: "201485187W", why: "the name stands behind it" },
    { text: "UEN\t201403289R\tactive", value: "201403289R", why: "a row of a table" },
    { text: "199990464W (UEN)", value: "199990464W", why: "another one that passes every check" },
    { text: "53803038X (UEN)", value: "53803038X", why: "another of its forms" },
    { text: "90405746A (UEN)", value: "90405746A", why: "another of its forms" },
  ],
  ignore: [
    { text: "UEN: 201463633D", why: "one digit is wrong" },
    { text: "UEN: 210401649K", why: "two digits changed places" },
    { text: "Order 201401649K left the warehouse", why: "without its name it is any number" },
    { text: "UEN: 20146363", why: "two characters short" },
    { text: "UEN: 201436596D89R", why: "three characters too many" },
    { text: "UEN: x201403289R", why: "part of a longer token" },
    { text: "Unique Entity Number 441297480R", why: "resembles it, and does not pass the check" },
    { text: "S422RI2481H (UEN)", why: "resembles it, and is none" },
    { text: "Our UEN is T15FRW6565B.", why: "resembles it, and is none" },
    { text: "Unique Entity Number 14695610B", why: "resembles it, and is none" },
    { text: "UEN: T07SG6545C", why: "resembles it, and is none" },
  ],
};
