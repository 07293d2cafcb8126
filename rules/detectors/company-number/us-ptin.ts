import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** IRS: P and eight digits. */
export default officialNumber({
  id: "us-ptin",
  name: "US tax preparer number (PTIN)",
  words: "ptin|preparer tax",
  pattern: "P\\d{8}",
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "PTIN: P05001915", value: "P05001915", why: "named, written the way it is printed" },
    { text: "Prepared by PTIN P26154063.", value: "P26154063", why: "in a sentence" },
    { text: '{"PTIN":"P56624423"}', value: "P56624423", why: "a field of JSON, in one piece" },
    { text: "P48689450 (PTIN)", value: "P48689450", why: "the name stands behind it" },
    { text: "PTIN\tP83359053\tactive", value: "P83359053", why: "a row of a table" },
    { text: "- PTIN = P10314400", value: "P10314400", why: "a line of notes" },
  ],
  ignore: [
    { text: "Order P26154063 left the warehouse", why: "without its name it is any number" },
    { text: "PTIN: P050019", why: "two characters short" },
    { text: "PTIN: P56624423053", why: "three characters too many" },
    { text: "PTIN: xP83359053", why: "part of a longer token" },
    { text: "Where do I find the PTIN on the form?", why: "the name without a number" },
    { text: "PTIN: xxxxxxxxx", why: "a row of x stands for a number" },
  ],
};
