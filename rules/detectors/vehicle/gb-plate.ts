import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** DVLA INF104: area, age, three letters; older plates have the letter of the year before or behind. */
export default officialNumber({
  id: "gb-plate",
  name: "British licence plate",
  words: "registration plate|vrm|reg number|reg plate|registration mark|car reg",
  shared: "plate",
  pattern:
    "[A-HJ-PR-Y][A-HJ-PR-Y](?:0[1-9]|[1-7]\\d) ?[A-HJ-PR-Z]{3}|[A-HJ-NPR-TV-Y]\\d{1,3} ?[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3} ?\\d{1,3}[A-HJ-NPR-TV-Y]",
  exact: true,
  check: (v) => !/^[A-Z]{2}\d{2}/.test(v) || !/^(?:[JTZ].|.[IQZ])/.test(v),
  lone: 0.6,
  category: "personal",
  family: "VEHICLE",
  severity: "medium",
});

export const examples: DetectorExamples = {
  match: [
    { text: "registration plate: LK63 TXP", value: "LK63 TXP", why: "named" },
    { text: "My car reg is M456 DEF, parked outside.", value: "M456 DEF", why: "in a sentence" },
    { text: '{"registration plate":"BD51 SMR"}', value: "BD51 SMR", why: "a field of JSON, in one piece" },
    { text: "LK63 TXP (registration plate)", value: "LK63 TXP", why: "the name stands behind it" },
    { text: "registration plate\tK7 ABH\tactive", value: "K7 ABH", why: "a row of a table" },
    { text: "- registration plate = ABH 123D", value: "ABH 123D", why: "a line of notes" },
    { text: "- registration plate = ABH 1D", value: "ABH 1D", why: "as short as it may be" },
  ],
  ignore: [
    { text: "Order M456 DEF left the warehouse", why: "without its name it is any number" },
    { text: "registration plate: LK63 T", why: "two characters short" },
    { text: "registration plate: BD51 SMRABH", why: "three characters too many" },
    { text: "registration plate: xK7 ABH", why: "part of a longer token" },
    { text: "Where do I find the registration plate on the form?", why: "the name without a number" },
    { text: "registration plate: BD00 SMR", why: "zeros stand for a number" },
    { text: "TK63 TXP (registration plate)", why: "resembles it, and does not pass the check" },
  ],
};
