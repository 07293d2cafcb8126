import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Central Motor Vehicles Rules: state, office, series, number. */
export default officialNumber({
  id: "in-plate",
  name: "Indian licence plate",
  words: "vehicle registration number|vehicle number|rc number|registration no|car number|gaadi number",
  shared: "plate",
  pattern:
    "(?:AN|AP|AR|AS|BR|CG|CH|DD|DL|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TN|TR|TS|UK|UP|WB)[ -]?\\d{1,2}[ -]?[A-HJ-NP-Z]{1,3}[ -]?\\d{4}|\\d{2}[ -]?BH[ -]?\\d{4}[ -]?[A-HJ-NP-Z]{1,2}",
  exact: true,
  lone: 0.6,
  category: "personal",
  family: "VEHICLE",
  severity: "medium",
});

export const examples: DetectorExamples = {
  match: [
    { text: "My vehicle number is TN-09-BX-2180.", value: "TN-09-BX-2180", why: "in a sentence" },
    { text: '{"vehicle registration number":"KA 01 MJ 2048"}', value: "KA 01 MJ 2048", why: "a field of JSON, in one piece" },
    { text: "vehicle registration number\tMH12DE9518\tactive", value: "MH12DE9518", why: "a row of a table" },
    { text: "- vehicle registration number = 22 BH 6604 A", value: "22 BH 6604 A", why: "a line of notes" },
    { text: "vehicle registration number: tn-09-bx-2180", value: "tn-09-bx-2180", why: "small letters" },
    { text: "vehicle registration number is 22 BH 6604 A", value: "22 BH 6604 A", why: "a plain statement" },
    { text: "My vehicle number is TN-0-BX-2180.", value: "TN-0-BX-2180", why: "as short as it may be" },
    { text: "My vehicle number is TN-09-B-2180.", value: "TN-09-B-2180", why: "as short as it may be" },
    { text: "My vehicle number is TN-09-BXx-2180.", value: "TN-09-BXx-2180", why: "as long as it may be" },
    { text: "- vehicle registration number = 22 BH 6604 Ab", value: "22 BH 6604 Ab", why: "as long as it may be" },
  ],
  ignore: [
    { text: "Order TN-09-BX-2180 left the warehouse", why: "without its name it is any number" },
    { text: "vehicle registration number: DL 3C AB 40", why: "two characters short" },
    { text: "vehicle registration number: KA 01 MJ 2048518", why: "three characters too many" },
    { text: "vehicle registration number: xMH12DE9518", why: "part of a longer token" },
    { text: "Where do I find the vehicle registration number on the form?", why: "the name without a number" },
    { text: "vehicle registration number: xx xx xx xxxx", why: "a row of x stands for a number" },
  ],
};
