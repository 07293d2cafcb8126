import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { labelledValue } from "../../builders/labelled-value.ts";

/** Six digits in pairs, and the eight of the account where they follow (Pay.UK). */
export default labelledValue({
  id: "uk-sort-code",
  name: "UK sort code",
  family: "BANK",
  severity: "medium",
  words: "sort code",
  value: "(?:[0-9]{6}|[0-9]{2}-[0-9]{2}-[0-9]{2}|[0-9]{2} [0-9]{2} [0-9]{2})(?:[ ,/]{1,3}(?:account:? ?|acc:? ?)?[0-9]{8})?",
  longest: 32,
});

export const examples: DetectorExamples = {
  match: [
    { text: "Sort code: 20-00-00", value: "20-00-00", why: "in pairs, named" },
    { text: "sort code 200000", value: "200000", why: "in one piece" },
    { text: "sort-code is 04 00 04", value: "04 00 04", why: "in a sentence, with spaces" },
    { text: "Sort code 20-00-00, 55779911", value: "20-00-00, 55779911", why: "with the account behind it" },
    { text: '"sortCode": "400516"', value: "400516", why: "a field of JSON" },
    { text: "Sort code 20-00-00,55779911", value: "20-00-00,55779911", why: "as short as it may be" },
    { text: "Sort code 20-00-00,  55779911", value: "20-00-00,  55779911", why: "as long as it may be" },
  ],
  ignore: [
    { text: "20-00-00", why: "three pairs without a name are a date or a score" },
    { text: "sort code by date 2020", why: "an order to a programmer" },
    { text: "sort code: 20-0000", why: "another grouping" },
    { text: "sort code: 20-00-001", why: "seven digits" },
    { text: "sort code: abcdef", why: "no digits" },
  ],
};
