import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** IMO Resolution A.1117(30): weights 7 to 2, modulo 10. */
export default officialNumber({
  id: "imo-ship",
  name: "ship number (IMO)",
  words: "imo",
  pattern: "(?:IMO ?)?[1-9]\\d{6}",
  exact: true,
  check: (v) => weighted(v.slice(-7), [7, 6, 5, 4, 3, 2], 10) === lastDigit(v),
  category: "document",
  severity: "low",
  canary: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "IMO: IMO 9482782", value: "IMO 9482782", why: "named, written the way it is printed" },
    { text: "The vessel has IMO number IMO 9646649 on its hull.", value: "IMO 9646649", why: "in a sentence" },
    { text: '{"IMO":"9296779"}', value: "9296779", why: "a field of JSON, in one piece" },
    { text: "IMO number 9827449", value: "9827449", why: "by its full name" },
    { text: "9172703 (IMO)", value: "9172703", why: "the name stands behind it" },
    { text: "IMO\tIMO 9827449\tactive", value: "IMO 9827449", why: "a row of a table" },
  ],
  ignore: [
    { text: "IMO: IMO 9482783", why: "one digit is wrong" },
    { text: "IMO: IMO 9466649", why: "two digits changed places" },
    { text: "Order 9646649 left the warehouse", why: "without its name it is any number" },
    { text: "IMO: 94827", why: "two characters short" },
    { text: "IMO: 9296779449", why: "three characters too many" },
    { text: "IMO: x9827449", why: "part of a longer token" },
  ],
};
