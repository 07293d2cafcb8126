import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Hauptverband der österreichischen Sozialversicherungsträger: the fourth digit checks the others (modulo 11); a date of birth follows. */
export default officialNumber({
  id: "at-svnr",
  name: "Austrian social security number (SVNR)",
  words: "svnr|sozialversicherungsnummer|vsnr|versicherungsnummer|sv-nr|sv-nummer|vnr",
  pattern: "[1-9]\\d{9}",
  check: (v) => weighted(v, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6], 11) === Number(v.charAt(3)) && Number(v.slice(6, 8)) <= 15,
});

export const examples: DetectorExamples = {
  match: [
    { text: "SVNR: 2627-010180", value: "2627-010180", why: "named, written the way it is printed" },
    { text: "Meine Sozialversicherungsnummer lautet 1608-010180.", value: "1608-010180", why: "in a sentence" },
    { text: '{"SVNR":"1624010180"}', value: "1624010180", why: "a field of JSON, in one piece" },
    { text: "Sozialversicherungsnummer 7903010180", value: "7903010180", why: "by its full name" },
    { text: "6230010180 (SVNR)", value: "6230010180", why: "the name stands behind it" },
    { text: "SVNR\t7903-010180\tactive", value: "7903-010180", why: "a row of a table" },
  ],
  ignore: [
    { text: "SVNR: 2627-010181", why: "one digit is wrong" },
    { text: "SVNR: 1068-010180", why: "two digits changed places" },
    { text: "Order 1608010180 left the warehouse", why: "without its name it is any number" },
    { text: "SVNR: 26270101", why: "two characters short" },
    { text: "SVNR: 1624010180180", why: "three characters too many" },
    { text: "SVNR: x7903010180", why: "part of a longer token" },
    { text: "Meine Sozialversicherungsnummer lautet 6538-373818.", why: "resembles it, and does not pass the check" },
    { text: "SVNR\t3386-121625\tactive", why: "resembles it, and does not pass the check" },
    { text: "Sozialversicherungsnummer 6457750631", why: "resembles it, and does not pass the check" },
  ],
};
