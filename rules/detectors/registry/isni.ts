import { pureCheck } from "../../../lib/core/checks/iso7064.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** ISO 27729: fifteen digits, ISO 7064 MOD 11-2. */
export default officialNumber({
  id: "isni",
  name: "name number (ISNI, ORCID)",
  words: "isni|orcid",
  pattern: "\\d{15}[0-9X]",
  check: (v) => pureCheck(v, 11),
  category: "document",
  severity: "low",
  canary: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "ISNI: 0000-0001-2578-9181", value: "0000-0001-2578-9181", why: "named, written the way it is printed" },
    { text: "The author has ISNI 0000-0001-2284-3808 in the catalogue.", value: "0000-0001-2284-3808", why: "in a sentence" },
    { text: '{"ISNI":"0000000127546298"}', value: "0000000127546298", why: "a field of JSON, in one piece" },
    { text: "ORCID 0000000128014592", value: "0000000128014592", why: "by its full name" },
    { text: "0000000125551720 (ISNI)", value: "0000000125551720", why: "the name stands behind it" },
    { text: "ISNI\t0000-0001-2801-4592\tactive", value: "0000-0001-2801-4592", why: "a row of a table" },
  ],
  ignore: [
    { text: "ISNI: 0000-0001-2578-9182", why: "one digit is wrong" },
    { text: "ISNI: 0000-0010-2284-3808", why: "two digits changed places" },
    { text: "Order 0000000122843808 left the warehouse", why: "without its name it is any number" },
    { text: "ISNI: 00000001257891", why: "two characters short" },
    { text: "ISNI: 0000000127546298592", why: "three characters too many" },
    { text: "ISNI: x0000000128014592", why: "part of a longer token" },
  ],
};
