import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** The letters EMP and a number: most programs for staff write them so. */
const detector: Detector = {
  id: "employee-code",
  name: { one: "employee number", other: "employee numbers" },
  category: "personal",
  family: "EMPLOYEE",
  severity: "low",
  hints: ["emp-", "emp_", "empl-"],
  pattern: /(?<![A-Za-z0-9_-])EMPL?[-_](?:[A-Z]{1,4}[-_])?[0-9]{3,9}(?![A-Za-z0-9_]|-[A-Za-z0-9])/,
  window: { before: 4, after: 24 },
  confidence: 0.75,
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "EMP-31473 was promoted", value: "EMP-31473", why: "with a hyphen" },
    { text: "see EMP_004512", value: "EMP_004512", why: "with a low line" },
    { text: "EMP-US-10482", why: "with a country" },
    { text: "EMPL-7731", why: "a longer beginning" },
    { text: "Ana,EMP-20831,Graz", value: "EMP-20831", why: "a cell of a table" },
    { text: "EMP-U-10482", why: "as short as it may be" },
    { text: "EMP-USKT-10482", why: "as long as it may be" },
    { text: "EMP-314 was promoted", value: "EMP-314", why: "as short as it may be" },
    { text: "EMP-314731313 was promoted", value: "EMP-314731313", why: "as long as it may be" },
  ],
  ignore: [
    { text: "emp-31473", why: "in lower case it is a name in a program" },
    { text: "TEMP-31473", why: "another word" },
    { text: "EMP-12", why: "too short" },
    { text: "EMP-31473-A", why: "goes on" },
    { text: "EMP resistant 31473", why: "no hyphen" },
  ],
};
