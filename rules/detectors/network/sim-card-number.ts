import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { labelledValue } from "../../builders/labelled-value.ts";

/** ICCID: 89 for telecommunications, 19 or 20 digits, the last one by Luhn (ITU-T E.118). */
export default labelledValue({
  id: "sim-card-number",
  name: "SIM card number",
  category: "personal",
  family: "NET",
  severity: "low",
  words: "iccid|sim|sim card",
  value: "89(?:[ -]?[0-9]){16,18}",
  longest: 28,
  check: (compact) => (compact.length > 17 && compact.length < 21 && luhn(compact) ? 0.9 : 0),
});

export const examples: DetectorExamples = {
  match: [
    { text: "ICCID: 8991101200003204514", value: "8991101200003204514", why: "19 digits" },
    { text: "SIM card number 8991 1012 0000 3204 514", value: "8991 1012 0000 3204 514", why: "in groups" },
    { text: "iccid=8991101200003204514", value: "8991101200003204514", why: "a field" },
    { text: "SIM: 8991101200003204514.", value: "8991101200003204514", why: "a short name" },
    { text: '"iccid": "8991101200003204514"', value: "8991101200003204514", why: "JSON" },
    { text: "SIM card number 89 0 53 45 96 04 694-0-181", value: "89 0 53 45 96 04 694-0-181", why: "as short as it may be" },
  ],
  ignore: [
    { text: "ICCID: 8991101200003204515", why: "the check digit is wrong" },
    { text: "8991101200003204514", why: "nothing says that it is one" },
    { text: "ICCID: 7991101200003204510", why: "does not begin with 89" },
    { text: "ICCID: 899110120000", why: "too short" },
    { text: "a SIM has 19 or 20 digits", why: "about such numbers" },
    { text: "SIM card number 89594 1 9 5 0 12-160-8524-2 3", why: "a part has another length" },
  ],
};
