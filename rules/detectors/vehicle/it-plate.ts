import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Motorizzazione: two letters, three digits, two letters. */
export default officialNumber({
  id: "it-plate",
  name: "Italian licence plate",
  words: "targa",
  shared: "plate",
  pattern: "[A-HJ-NPR-TV-Z]{2} ?\\d{3} ?[A-HJ-NPR-TV-Z]{2}",
  exact: true,
  category: "personal",
  family: "VEHICLE",
  severity: "medium",
});

export const examples: DetectorExamples = {
  match: [
    { text: "targa: FX407TZ", value: "FX407TZ", why: "named" },
    { text: "La targa è EC218RR.", value: "EC218RR", why: "in a sentence" },
    { text: '{"targa":"AB 123 CD"}', value: "AB 123 CD", why: "a field of JSON, in one piece" },
    { text: "FX407TZ (targa)", value: "FX407TZ", why: "the name stands behind it" },
    { text: "targa\tGA 951 LM\tactive", value: "GA 951 LM", why: "a row of a table" },
    { text: "- targa = DV 660 WB", value: "DV 660 WB", why: "a line of notes" },
  ],
  ignore: [
    { text: "Order EC218RR left the warehouse", why: "without its name it is any number" },
    { text: "targa: FX407", why: "two characters short" },
    { text: "targa: xGA 951 LM", why: "part of a longer token" },
    { text: "Where do I find the targa on the form?", why: "the name without a number" },
    { text: "targa: xxxxxxx", why: "a row of x stands for a number" },
    { text: "targa expires in May 2031", why: "a year is no number of this kind" },
  ],
};
