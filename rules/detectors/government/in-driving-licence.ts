import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Ministry of Road Transport: state, office, year of issue, seven digits. */
export default officialNumber({
  id: "in-driving-licence",
  name: "Indian driving licence number",
  words: "driving licence|dl no|dl number|licence no",
  shared: "licence",
  pattern:
    "(?:AN|AP|AR|AS|BR|CG|CH|DD|DL|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TN|TR|TS|UK|UP|WB)[ -]?\\d{2}[ -]?(?:19|20)\\d{2}[ -]?\\d{7}",
  exact: true,
  lone: 0.6,
});

export const examples: DetectorExamples = {
  match: [
    { text: "driving licence: DL04 20190143377", value: "DL04 20190143377", why: "named, written the way it is printed" },
    { text: "My driving licence is TN70 20150024560.", value: "TN70 20150024560", why: "in a sentence" },
    { text: '{"driving licence":"MH1220110062821"}', value: "MH1220110062821", why: "a field of JSON, in one piece" },
    { text: "Driving licence no KA0519980008126", value: "KA0519980008126", why: "by its full name" },
    { text: "DL0420190143377 (driving licence)", value: "DL0420190143377", why: "the name stands behind it" },
    { text: "driving licence\tKA05 19980008126\tactive", value: "KA05 19980008126", why: "a row of a table" },
  ],
  ignore: [
    { text: "Order TN7020150024560 left the warehouse", why: "without its name it is any number" },
    { text: "driving licence: DL04201901433", why: "two characters short" },
    { text: "driving licence: MH1220110062821126", why: "three characters too many" },
    { text: "driving licence: xKA0519980008126", why: "part of a longer token" },
    { text: "Where do I find the driving licence on the form?", why: "the name without a number" },
    { text: "driving licence: MH0000000000000", why: "zeros stand for a number" },
  ],
};
