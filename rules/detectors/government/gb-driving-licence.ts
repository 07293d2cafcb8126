import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** DVLA: five letters of the name, date of birth with the decade and year apart, month plus 50 for women, initials, three characters of the computer. */
export default officialNumber({
  id: "gb-driving-licence",
  name: "UK driving licence number",
  words: "driving licence|driver number|dvla|driving license",
  pattern: "[A-Z9]{5}\\d{6}[A-Z9]{2}[A-Z0-9]{3}",
  exact: true,
  check: (v) =>
    /^[A-Z]+9*$/.test(v.slice(0, 5)) && /^(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(v.slice(6, 10)),
  lone: 0.75,
});

export const examples: DetectorExamples = {
  match: [
    { text: "driving licence: HARPE809215AB9XY", value: "HARPE809215AB9XY", why: "named" },
    { text: "Her driving licence is OKONK651178R99AL, valid until 2031.", value: "OKONK651178R99AL", why: "in a sentence" },
    { text: '{"driving licence":"MORGA657054SM9IJ"}', value: "MORGA657054SM9IJ", why: "a field of JSON, in one piece" },
    { text: "Driving licence number LEE99712034JT8PQ", value: "LEE99712034JT8PQ", why: "by its full name" },
    { text: "HARPE809215AB9XY (driving licence)", value: "HARPE809215AB9XY", why: "the name stands behind it" },
    { text: "driving licence\tLEE99712034JT8PQ\tactive", value: "LEE99712034JT8PQ", why: "a row of a table" },
  ],
  ignore: [
    { text: "Order OKONK651178R99AL left the warehouse", why: "without its name it is any number" },
    { text: "driving licence: HARPE809215AB9", why: "two characters short" },
    { text: "driving licence: MORGA657054SM9IJ8PQ", why: "three characters too many" },
    { text: "driving licence: xLEE99712034JT8PQ", why: "part of a longer token" },
    { text: "Where do I find the driving licence on the form?", why: "the name without a number" },
    { text: "driving licence: MORGA000000SM0IJ", why: "zeros stand for a number" },
    { text: "Her driving licence is 9NXQW406017ITLDK, valid until 2031.", why: "resembles it, and is none" },
  ],
};
