import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Handelsregisterverordnung: kind of register, number, sometimes a letter of the court. */
export default officialNumber({
  id: "de-handelsregister",
  name: "German company register number",
  words: "handelsregister|handelsregisternummer|amtsgericht|registergericht|hrb|hra|registernummer",
  pattern: "(?:HRA|HRB|GnR|PR|VR|GsR)[ ]?\\d{2,6}(?:[ ]?[A-Z]{1,2}\\b)?(?! ?[A-Z]{3})",
  exact: true,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Handelsregister: HRA 10337", value: "HRA 10337", why: "named" },
    { text: "Eingetragen beim Amtsgericht München, VR 11223.", value: "VR 11223", why: "in a sentence" },
    { text: '{"Handelsregister":"HRB 48213"}', value: "HRB 48213", why: "a field of JSON, in one piece" },
    { text: "Handelsregisternummer HRB 7741 B", value: "HRB 7741 B", why: "by its full name" },
    { text: "HRA 10337 (Handelsregister)", value: "HRA 10337", why: "the name stands behind it" },
    { text: "Handelsregister\tHRB 7741 B\tactive", value: "HRB 7741 B", why: "a row of a table" },
    { text: "Handelsregister: HRA 10", value: "HRA 10", why: "as short as it may be" },
    { text: "Handelsregister: HRA 103371", value: "HRA 103371", why: "as long as it may be" },
    { text: "Handelsregisternummer HRB 7741 Bp", value: "HRB 7741 Bp", why: "as long as it may be" },
  ],
  ignore: [
    { text: "Order VR 11223 left the warehouse", why: "without its name it is any number" },
    { text: "Handelsregister: xHRB 7741 B", why: "part of a longer token" },
    { text: "Where do I find the Handelsregister on the form?", why: "the name without a number" },
    { text: "Handelsregister: xxx xxxxx", why: "a row of x stands for a number" },
    { text: "Handelsregister expires in May 2031", why: "a year is no number of this kind" },
    { text: "see page HRB 105924b", why: "goes on behind it" },
  ],
};
