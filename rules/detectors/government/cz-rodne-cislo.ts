import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Act 133/2000 Sb.: date of birth (month plus 50 for women, plus 20 where a day ran out of numbers), divisible by 11; nine digits in the numbers of before 1954. */
export default officialNumber({
  id: "cz-rodne-cislo",
  name: "Czech or Slovak birth number (RČ)",
  words: "rodné číslo|rč:|r.č|r. č|rodne cislo|birth number|dič|dic:|ičo|rc:",
  pattern: "\\d{9,10}",
  check: (v) => {
    const month = +v.slice(2, 4) % 50;
    const date = v.slice(0, 2) + String(month > 20 ? month - 20 : month).padStart(2, "0") + v.slice(4, 6);
    return (
      isDate(date, "ymd") &&
      (v.length === 9 ? !v.endsWith("000") : +v % 11 === 0 || (+v.slice(0, 9) % 11 === 10 && v.endsWith("0")))
    );
  },
  lone: 0.55,
});

export const examples: DetectorExamples = {
  match: [
    { text: "Rodné číslo: 710319/6254", value: "710319/6254", why: "named, written the way it is printed" },
    { text: "Moje rodné číslo je 710319/6750.", value: "710319/6750", why: "in a sentence" },
    { text: '{"Rodné číslo":"7103196100"}', value: "7103196100", why: "a field of JSON, in one piece" },
    { text: "7103193823 (Rodné číslo)", value: "7103193823", why: "the name stands behind it" },
    { text: "Rodné číslo\t710319/9950\tactive", value: "710319/9950", why: "a row of a table" },
    { text: "- Rodné číslo = 710319/0193", value: "710319/0193", why: "a line of notes" },
    { text: "Moje rodné číslo je 7.- 8-8./002  /9/.5 -7.", value: "7.- 8-8./002  /9/.5 -7", why: "as short as it may be" },
    { text: "- Rodné číslo = 037123/2400", value: "037123/2400", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "Rodné číslo: 710319/6255", why: "one digit is wrong" },
    { text: "Rodné číslo: 701319/6750", why: "two digits changed places" },
    { text: "Order 7103196750 left the warehouse", why: "without its name it is any number" },
    { text: "Rodné číslo: 71031962", why: "two characters short" },
    { text: "Rodné číslo: 7103196100950", why: "three characters too many" },
    { text: "Rodné číslo: x7103199950", why: "part of a longer token" },
    { text: '{"Rodné číslo":"7103196170"}', why: "resembles it, and does not pass the check" },
  ],
};
