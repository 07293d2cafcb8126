import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** ISO 3901: country, registrant, year, number. */
export default officialNumber({
  id: "isrc",
  name: "recording number (ISRC)",
  words: "isrc",
  pattern: "[A-Z]{2}-?[0-9A-Z]{3}-?\\d{2}-?\\d{5}",
  exact: true,
  category: "document",
  severity: "low",
  canary: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "ISRC: FR-Z03-98-00212", value: "FR-Z03-98-00212", why: "named, written the way it is printed" },
    { text: "The track has ISRC DE-A37-21-00041 on the label.", value: "DE-A37-21-00041", why: "in a sentence" },
    { text: '{"ISRC":"USSKG1912345"}', value: "USSKG1912345", why: "a field of JSON, in one piece" },
    { text: "FRZ039800212 (ISRC)", value: "FRZ039800212", why: "the name stands behind it" },
    { text: "ISRC\tGB-AYE-06-01477\tactive", value: "GB-AYE-06-01477", why: "a row of a table" },
    { text: "- ISRC = NL-B63-99-00318", value: "NL-B63-99-00318", why: "a line of notes" },
  ],
  ignore: [
    { text: "Order DEA372100041 left the warehouse", why: "without its name it is any number" },
    { text: "ISRC: FRZ0398002", why: "two characters short" },
    { text: "ISRC: USSKG1912345477", why: "three characters too many" },
    { text: "ISRC: xGBAYE0601477", why: "part of a longer token" },
    { text: "Where do I find the ISRC on the form?", why: "the name without a number" },
    { text: "ISRC: xxxxxxxxxxxx", why: "a row of x stands for a number" },
  ],
};
