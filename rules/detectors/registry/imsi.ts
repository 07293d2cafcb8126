import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** ITU-T E.212: country, network, subscriber. */
export default officialNumber({
  id: "imsi",
  name: "mobile subscriber number (IMSI)",
  words: "imsi",
  pattern: "[2-7]\\d{13,14}",
  exact: true,
  category: "personal",
  family: "NET",
  severity: "medium",
});

export const examples: DetectorExamples = {
  match: [
    { text: "IMSI: 262010638296359", value: "262010638296359", why: "named, written the way it is printed" },
    { text: "The SIM has IMSI 262019930059262 in the log.", value: "262019930059262", why: "in a sentence" },
    { text: '{"IMSI":"262018914968074"}', value: "262018914968074", why: "a field of JSON, in one piece" },
    { text: "IMSI number 262012011900223", value: "262012011900223", why: "by its full name" },
    { text: "262010204218285 (IMSI)", value: "262010204218285", why: "the name stands behind it" },
    { text: "IMSI\t262012011900223\tactive", value: "262012011900223", why: "a row of a table" },
    { text: "IMSI: 26201063829635", value: "26201063829635", why: "as short as it may be" },
  ],
  ignore: [
    { text: "Order 262019930059262 left the warehouse", why: "without its name it is any number" },
    { text: "IMSI: 2620106382963", why: "two characters short" },
    { text: "IMSI: 262018914968074223", why: "three characters too many" },
    { text: "IMSI: x262012011900223", why: "part of a longer token" },
    { text: "Where do I find the IMSI on the form?", why: "the name without a number" },
    { text: "IMSI: 000000000000000", why: "zeros stand for a number" },
  ],
};
