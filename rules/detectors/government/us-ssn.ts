import { digitsOf } from "../../../lib/core/checks/digits-of.ts";
import { hasKinds } from "../../../lib/core/checks/placeholder.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

const words = [
  "ssn",
  "ssns",
  "ss#",
  "ss #",
  "social security",
  "social sec",
  "social",
  "soc sec",
  "socialsecurity",
  "tax id",
  "taxpayer",
];

/** Numbers that were printed in advertisements and can belong to nobody. */
const advertised = new Set(["078051120", "219099999", "457555462"]);

const detector: Detector = {
  id: "us-ssn",
  name: { one: "US social security number", other: "US social security numbers" },
  category: "government-id",
  family: "GOVID",
  severity: "critical",
  hints: ["<digits:9-31>"],
  // Area 000, 666 and 900 to 999, group 00 and serial 0000 are never issued.
  pattern:
    /(?:(?<![0-9A-Za-z_]|[0-9][-.,/ ])|(?<=[Ss][Ss][Nn]))(?!000|666|9)[0-9]{3}([- .]?)(?!00)[0-9]{2}\1(?!0000)[0-9]{4}(?![0-9A-Za-z_]|[-.,/ ][0-9])/,
  window: { before: 4, after: 4 },
  confirm(value, context) {
    const digits = digitsOf(value);
    if (advertised.has(digits) || !hasKinds(digits, 2)) return 0;
    const before = context.text.slice(Math.max(0, context.start - 24), context.start);
    if (/\b(?:order|invoice|ticket|case|tracking|reference|ref)\.?(?: (?:no|number))?[.:]? ?#? ?$/i.test(before)) return 0.1;
    if (context.near(words)) return 0.95;
    // 123-45-6789 is what forms and manuals show; behind "#" stands the number of something.
    const counted = digits === "123456789" || /# ?$/.test(before);
    return value.charAt(3) === "-" && !counted ? 0.85 : 0.2;
  },
  mask: (value) => `•••-••-${value.slice(-4)}`,
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "SSN: 536-22-8145", value: "536-22-8145", why: "named and in the usual form" },
    { text: "Employee Ana Example, 212-09-7461, Ohio", value: "212-09-7461", why: "the usual form says enough without a name" },
    { text: "social security number 536228145", value: "536228145", why: "bare digits count when the words stand before them" },
    { text: "ssn 536 22 8145", value: "536 22 8145", why: "with spaces, named" },
    { text: '{"ssn":"536228145"}', value: "536228145", why: "a field of JSON is context too" },
    { text: "899-99-9999", why: "the last area that may be issued" },
    { text: "Patient's SSN536-22-8145 was entered", value: "536-22-8145", why: "stuck to its name" },
  ],
  ignore: [
    { text: "000-12-3456", why: "area 000 is never issued" },
    { text: "666-12-3456", why: "area 666 is never issued" },
    { text: "912-34-5678", why: "areas from 900 are never issued" },
    { text: "536-00-8145", why: "group 00 is never issued" },
    { text: "536-22-0000", why: "serial 0000 is never issued" },
    { text: "078-05-1120", why: "the number printed on sample cards in 1938" },
    { text: "Order #536-22-8145 was shipped", why: "the number of an order" },
    { text: "Write it as 123-45-6789.", why: "the number that manuals show" },
    { text: "Invoice 536228145", why: "nine bare digits without context are any number" },
    { text: "part 1536-22-81459", why: "inside a longer number" },
    { text: "10-536-22-8145-2", why: "a group of a longer code" },
    { text: "#536-22-8145 shipped", why: "resembles it, and is none" },
  ],
};
