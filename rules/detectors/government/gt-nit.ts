import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** SAT Guatemala: weights from 2 up from the right, modulo 11, K for ten. */
export default officialNumber({
  id: "gt-nit",
  name: "Guatemalan tax number (NIT)",
  words: "nit|número de identificación tributaria",
  pattern: "\\d{1,3}-\\d{4,6}-\\d|\\d{3,11} ?-? ?[0-9K]",
  exact: true,
  check: (v) =>
    "0123456789K".charAt(
      weighted([...v.slice(0, -1)].reverse().join(""), [-2, -3, -4, -5, -6, -7, -8, -9, -10, -11, -12], 11),
    ) === v.slice(-1),
});

export const examples: DetectorExamples = {
  match: [
    { text: "NIT: 5761417", value: "5761417", why: "named" },
    { text: "Mi NIT es 5742986.", value: "5742986", why: "in a sentence" },
    { text: '{"NIT":"5786665"}', value: "5786665", why: "a field of JSON, in one piece" },
    { text: "Número de identificación tributaria 5732107", value: "5732107", why: "by its full name" },
    { text: "5794196 (NIT)", value: "5794196", why: "the name stands behind it" },
    { text: "NIT\t5732107\tactive", value: "5732107", why: "a row of a table" },
    { text: "NIT: 576141766167", value: "576141766167", why: "as long as it may be" },
    { text: "Mi NIT es 0-56899-6.", value: "0-56899-6", why: "another of its forms" },
    { text: "NIT: 693-2971-0", value: "693-2971-0", why: "another of its forms" },
    { text: "0-552161-0 (NIT)", value: "0-552161-0", why: "another of its forms" },
  ],
  ignore: [
    { text: "NIT: 5761418", why: "one digit is wrong" },
    { text: "NIT: 5472986", why: "two digits changed places" },
    { text: "Order 5742986 left the warehouse", why: "without its name it is any number" },
    { text: "NIT: 5786665107", why: "three characters too many" },
    { text: "NIT: x5732107", why: "part of a longer token" },
    { text: "Where do I find the NIT on the form?", why: "the name without a number" },
  ],
};
