import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** ISO 15511: country or agency, hyphen, up to eleven characters. */
export default officialNumber({
  id: "isil",
  name: "library number (ISIL)",
  words: "isil|sigel",
  pattern: "(?:[A-Z]{2}|OCLC|ZDB)-[0-9A-Z][0-9A-Z/:-]{1,10}",
  exact: true,
  category: "document",
  severity: "low",
  canary: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "ISIL: AT-OBV", value: "AT-OBV", why: "named" },
    { text: "The copy is in library ISIL FR-751131015 today.", value: "FR-751131015", why: "in a sentence" },
    { text: '{"ISIL":"DE-188"}', value: "DE-188", why: "a field of JSON, in one piece" },
    { text: "AT-OBV (ISIL)", value: "AT-OBV", why: "the name stands behind it" },
    { text: "ISIL\tUS-DLC\tactive", value: "US-DLC", why: "a row of a table" },
    { text: "- ISIL = NL-0100030000", value: "NL-0100030000", why: "a line of notes" },
  ],
  ignore: [
    { text: "Order FR-751131015 left the warehouse", why: "without its name it is any number" },
    { text: "ISIL: AT-O", why: "two characters short" },
    { text: "ISIL: xUS-DLC", why: "part of a longer token" },
    { text: "Where do I find the ISIL on the form?", why: "the name without a number" },
    { text: "ISIL: xx-xxx", why: "a row of x stands for a number" },
    { text: "ISIL expires in May 2031", why: "a year is no number of this kind" },
  ],
};
