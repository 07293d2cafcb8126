import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { labelledValue } from "../../builders/labelled-value.ts";

/** Bank, state and branch in six digits, and the account where it follows (Australian Payments Network). */
export default labelledValue({
  id: "au-bsb",
  name: "Australian bank branch code (BSB)",
  family: "BANK",
  severity: "low",
  words: "bsb",
  value: "[0-9]{3}[ -]?[0-9]{3}(?:[ ,/]{1,3}(?:acc(?:ount)?:? ?)?[0-9]{6,9})?",
  longest: 32,
});

export const examples: DetectorExamples = {
  match: [
    { text: "BSB: 062-000", value: "062-000", why: "the usual form" },
    { text: "BSB number 733123", value: "733123", why: "in one piece" },
    { text: "bsb 013 006", value: "013 006", why: "with a space" },
    { text: "BSB 062-000, 12345678", value: "062-000, 12345678", why: "with the account" },
    { text: '"bsb":"484799"', value: "484799", why: "a field of JSON" },
    { text: "BSB 062-000,12345678", value: "062-000,12345678", why: "as short as it may be" },
    { text: "BSB 062-000, ,12345678", value: "062-000, ,12345678", why: "as long as it may be" },
    { text: "BSB 062-000, 123456", value: "062-000, 123456", why: "as short as it may be" },
    { text: "BSB 062-000, 123456784", value: "062-000, 123456784", why: "as long as it may be" },
  ],
  ignore: [
    { text: "062-000", why: "nothing says that it is one" },
    { text: "BSB: 62-000", why: "five digits" },
    { text: "BSB: 062-0001", why: "seven digits" },
    { text: "the BSB has six digits", why: "about such codes" },
    { text: "absb 062-000", why: "another word" },
  ],
};
