import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { labelledValue } from "../../builders/labelled-value.ts";

/** 15 digits of a telephone, the last one by Luhn (3GPP TS 23.003). */
export default labelledValue({
  id: "imei",
  name: "telephone serial number (IMEI)",
  category: "personal",
  family: "NET",
  severity: "low",
  words: "imei",
  value: "[0-9]{2}[ -]?[0-9]{6}[ -]?[0-9]{6}[ -]?[0-9]",
  longest: 18,
  check: (compact) => (luhn(compact) ? 0.9 : 0),
});

export const examples: DetectorExamples = {
  match: [
    { text: "IMEI: 490154203237518", value: "490154203237518", why: "in one piece" },
    { text: "IMEI 49-015420-323751-8", value: "49-015420-323751-8", why: "in groups" },
    { text: "imei number is 490154203237518", value: "490154203237518", why: "in a sentence" },
    { text: "imei=352099001761481", value: "352099001761481", why: "a field" },
    { text: '"imei": "352099001761481"', value: "352099001761481", why: "JSON" },
    { text: 'IMEI".: 490154203237518', value: "490154203237518", why: "as long as it may be" },
    { text: "IMEI  : 490154203237518", value: "490154203237518", why: "as long as it may be" },
  ],
  ignore: [
    { text: "IMEI: 490154203237519", why: "the check digit is wrong" },
    { text: "490154203237518", why: "nothing says that it is one" },
    { text: "IMEI: 49015420323751", why: "14 digits" },
    { text: "IMEI: 4901542032375180", why: "16 digits" },
    { text: "an IMEI has 15 digits", why: "about such numbers" },
  ],
};
