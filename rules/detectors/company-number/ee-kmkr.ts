import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Maksu- ja Tolliamet: weights 3 7 1, modulo 10. */
export default officialNumber({
  id: "ee-kmkr",
  name: "Estonian VAT number (KMKR)",
  words: "kmkr|käibemaksukohustuslase number|käibemaks|km kood",
  shared: "vat",
  pattern: "(?:EE)?\\d{9}",
  check: (v) => weighted(v.slice(-9), [3, 7, 1, 3, 7, 1, 3, 7, 1], 10) === 0,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "KMKR: EE 845805978", value: "EE 845805978", why: "named, written the way it is printed" },
    { text: "KMKR number: EE 932628110", value: "EE 932628110", why: "in a sentence" },
    { text: '{"KMKR":"EE013835916"}', value: "EE013835916", why: "a field of JSON, in one piece" },
    { text: "Käibemaksukohustuslase number EE963377058", value: "EE963377058", why: "by its full name" },
    { text: "EE232736977 (KMKR)", value: "EE232736977", why: "the name stands behind it" },
    { text: "KMKR\tEE 963377058\tactive", value: "EE 963377058", why: "a row of a table" },
  ],
  ignore: [
    { text: "KMKR: EE 845805979", why: "one digit is wrong" },
    { text: "KMKR: EE 392628110", why: "two digits changed places" },
    { text: "Order EE932628110 left the warehouse", why: "without its name it is any number" },
    { text: "KMKR: EE8458059", why: "two characters short" },
    { text: "KMKR: EE013835916058", why: "three characters too many" },
    { text: "KMKR: xEE963377058", why: "part of a longer token" },
  ],
};
