import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Drug Enforcement Administration: two letters, six digits, a check digit from sums. */
export default officialNumber({
  id: "us-dea",
  name: "US prescriber number (DEA)",
  words: "dea",
  pattern: "[ABCDEFGHJKLMPRSTUX][A-Z9]\\d{7}",
  exact: true,
  check: (v) => {
    const digit = (i: number) => +v.charAt(i);
    return (digit(2) + digit(4) + digit(6) + 2 * (digit(3) + digit(5) + digit(7))) % 10 === digit(8);
  },
  lone: 0.55,
  category: "health",
  family: "MEDICAL",
  severity: "medium",
});

export const examples: DetectorExamples = {
  match: [
    { text: "DEA: BG5359294", value: "BG5359294", why: "named, written the way it is printed" },
    { text: "Prescriber DEA number BG3762184, refills: 2.", value: "BG3762184", why: "in a sentence" },
    { text: '{"DEA":"BG5998933"}', value: "BG5998933", why: "a field of JSON, in one piece" },
    { text: "DEA number BG6500107", value: "BG6500107", why: "by its full name" },
    { text: "BG5219717 (DEA)", value: "BG5219717", why: "the name stands behind it" },
    { text: "DEA\tBG6500107\tactive", value: "BG6500107", why: "a row of a table" },
  ],
  ignore: [
    { text: "DEA: BG5359295", why: "one digit is wrong" },
    { text: "DEA: BG7362184", why: "two digits changed places" },
    { text: "Order BG3762184 left the warehouse", why: "without its name it is any number" },
    { text: "DEA: BG53592", why: "two characters short" },
    { text: "DEA: BG5998933107", why: "three characters too many" },
    { text: "DEA: xBG6500107", why: "part of a longer token" },
  ],
};
