import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Firmenbuchgesetz: up to six digits and a check letter without a published rule. */
export default officialNumber({
  id: "at-firmenbuch",
  name: "Austrian company register number",
  words: "firmenbuchnummer|firmenbuch|fn:|austrian company register|firmenbuchnr",
  pattern: "(?:FN ?)?\\d{4,6} ?[A-Z]",
  exact: true,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Firmenbuchnummer: FN 56247t", value: "FN 56247t", why: "named" },
    { text: "Firmenbuchnummer: 122119m", value: "122119m", why: "in a sentence" },
    { text: '{"Firmenbuchnummer":"FN 122119m"}', value: "FN 122119m", why: "a field of JSON, in one piece" },
    { text: "Firmenbuch FN 93363z", value: "FN 93363z", why: "by its full name" },
    { text: "FN 56247t (Firmenbuchnummer)", value: "FN 56247t", why: "the name stands behind it" },
    { text: "Firmenbuchnummer\tFN 93363z\tactive", value: "FN 93363z", why: "a row of a table" },
    { text: "Firmenbuchnummer: FN 5624t", value: "FN 5624t", why: "as short as it may be" },
  ],
  ignore: [
    { text: "Order 122119m left the warehouse", why: "without its name it is any number" },
    { text: "Firmenbuchnummer: FN 5624", why: "two characters short" },
    { text: "Firmenbuchnummer: FN 122119m63z", why: "three characters too many" },
    { text: "Where do I find the Firmenbuchnummer on the form?", why: "the name without a number" },
    { text: "Firmenbuchnummer: xx xxxxxx", why: "a row of x stands for a number" },
    { text: "Firmenbuchnummer expires in May 2031", why: "a year is no number of this kind" },
  ],
};
