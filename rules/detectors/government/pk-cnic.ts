import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** NADRA: region, family, a last digit that tells the sex; no check digit. */
export default officialNumber({
  id: "pk-cnic",
  name: "Pakistani identity number (CNIC)",
  words: "cnic|nadra|nicop|computerized national identity|شناختی کارڈ",
  shared: "person",
  pattern: "[1-7]\\d{4}-\\d{7}-[1-9]|[1-7]\\d{11}[1-9]",
  exact: true,
  bare: { form: /-/, hint: "<digits:13-31>" },
});

export const examples: DetectorExamples = {
  match: [
    { text: "CNIC: 34201-5010688-3", value: "34201-5010688-3", why: "named, written the way it is printed" },
    { text: "My CNIC number is 34201-8257188-5.", value: "34201-8257188-5", why: "in a sentence" },
    { text: '{"CNIC":"3420101681519"}', value: "3420101681519", why: "a field of JSON, in one piece" },
    { text: "CNIC number 3420121002102", value: "3420121002102", why: "by its full name" },
    { text: "3420157710017 (CNIC)", value: "3420157710017", why: "the name stands behind it" },
    { text: "CNIC\t34201-2100210-2\tactive", value: "34201-2100210-2", why: "a row of a table" },
  ],
  ignore: [
    { text: "Order 3420182571885 left the warehouse", why: "without its name it is any number" },
    { text: "CNIC: 34201501068", why: "two characters short" },
    { text: "CNIC: 3420101681519102", why: "three characters too many" },
    { text: "CNIC: x3420121002102", why: "part of a longer token" },
    { text: "Where do I find the CNIC on the form?", why: "the name without a number" },
    { text: "CNIC: 0000000000000", why: "zeros stand for a number" },
  ],
};
