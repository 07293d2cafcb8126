import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** AAMVA: forms by state, mostly a letter and seven to thirteen digits, no common check digit; only with its name. */
export default officialNumber({
  id: "us-driving-licence",
  name: "US driving licence number",
  words: 'dl#|dl no|dln|dmv|drivers lic|driver lic|dl number|licence to drive|license:|license":|license is|my license',
  shared: "licence",
  pattern:
    "[A-Z]\\d{3}[ -]\\d{3,4}[ -]\\d{2,4}(?:[ -]\\d{3,4})?(?:[ -]\\d)?|[A-Z]{1,2}\\d{5,14}|DL-[A-Z]?\\d{4,8}(?:-\\d{2})?|\\d{7,12}|[A-Z]\\d{2}-\\d{2}-\\d{4}",
  exact: true,
  check: (v) => /\d{4}/.test(v),
  bare: { form: /^DL-?[A-Z]?\d/i, hint: " dl-" },
});

export const examples: DetectorExamples = {
  match: [
    { text: "driver's license: 6031947", value: "6031947", why: "named" },
    { text: "My driver's license number is DL-5508132.", value: "DL-5508132", why: "in a sentence" },
    { text: '{"driver\'s license":"D4820137"}', value: "D4820137", why: "a field of JSON, in one piece" },
    { text: "Driver's license number S514-7790-3026", value: "S514-7790-3026", why: "by its full name" },
    { text: "6031947 (driver's license)", value: "6031947", why: "the name stands behind it" },
    { text: "driver's license\tS514-7790-3026\tactive", value: "S514-7790-3026", why: "a row of a table" },
    { text: "Driver's license number S514-779-3026", value: "S514-779-3026", why: "as short as it may be" },
    { text: "Driver's license number S514-7790-30", value: "S514-7790-30", why: "as short as it may be" },
    { text: '{"driver\'s license":"Db4820137"}', value: "Db4820137", why: "as long as it may be" },
    { text: '{"driver\'s license":"D48201374737802"}', value: "D48201374737802", why: "as long as it may be" },
    { text: "My driver's license number is DL-5508.", value: "DL-5508", why: "as short as it may be" },
    { text: "My driver's license number is DL-55081328.", value: "DL-55081328", why: "as long as it may be" },
    { text: "driver's license: 603194713167", value: "603194713167", why: "as long as it may be" },
    { text: "driver's license\tH255 3069 2697 403 0\tactive", value: "H255 3069 2697 403 0", why: "another of its forms" },
    { text: "driver's license: N216-277-8141 5778-5", value: "N216-277-8141 5778-5", why: "another of its forms" },
    { text: "My driver's license number is DL-7026-62.", value: "DL-7026-62", why: "another of its forms" },
    { text: "K98-90-9885 (driver's license)", value: "K98-90-9885", why: "another of its forms" },
  ],
  ignore: [
    { text: "def get_license(): return 035357666", why: "a number in a program, the word in a name" },
    { text: "driver's license: 60319", why: "two characters short" },
    { text: "driver's license: xS514-7790-3026", why: "part of a longer token" },
    { text: "Where do I find the driver's license on the form?", why: "the name without a number" },
    { text: "driver's license: xxxxxxx", why: "a row of x stands for a number" },
    { text: "driver's license expires in May 2031", why: "a year is no number of this kind" },
    { text: "see page K7301946552b", why: "goes on behind it" },
  ],
};
