import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** KBV, Richtlinie nach § 75 Absatz 7 SGB V: six digits, a check digit by weights 4 and 9, two digits of the specialty. */
export default officialNumber({
  id: "de-lanr",
  name: "German doctor number (LANR)",
  words: "lanr|arztnummer|arzt-nr|arztnr|vertragsarztnummer",
  pattern: "\\d{9}",
  exact: true,
  check: (v) => (10 - weighted(v, [4, 9, 4, 9, 4, 9], 10)) % 10 === lastDigit(v.slice(0, 7)),
  lone: 0.5,
  category: "health",
  family: "MEDICAL",
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "LANR: 123456601", value: "123456601", why: "named" },
    { text: "Arztnummer 481726334 auf dem Rezept", value: "481726334", why: "as on a prescription" },
    { text: "lebenslange Arztnummer: 204815501", value: "204815501", why: "by its full name" },
    { text: '{"lanr":"730912234"}', value: "730912234", why: "a field of JSON" },
    { text: "916254701 (LANR)", value: "916254701", why: "the name stands behind it" },
    { text: "LANR: 074423086", value: "074423086", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "LANR: 123456701", why: "the check digit is wrong" },
    { text: "Bestellung 123456601", why: "without its name it is any number" },
    { text: "LANR: 12345660", why: "eight digits" },
    { text: "LANR: 1234566011", why: "ten digits" },
    { text: "Die LANR steht auf dem Stempel.", why: "the name without a number" },
  ],
};
