import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Reserve Bank of India: four letters of the bank, a zero, six of the branch. */
export default officialNumber({
  id: "in-ifsc",
  name: "Indian bank branch code (IFSC)",
  words: "ifsc|neft|rtgs|imps|bank|account|a/c",
  pattern: "[A-Z]{4}0[A-Z0-9]{6}",
  exact: true,
  lone: 0.6,
  category: "payment",
  family: "BANK",
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "IFSC: HDFC0001234", value: "HDFC0001234", why: "named" },
    { text: "IFSC code is SBIN0005943", value: "SBIN0005943", why: "in a sentence" },
    { text: "NEFT to ICIC0000057", value: "ICIC0000057", why: "named by what it is for" },
    { text: "ifsc=utib0000123", value: "utib0000123", why: "lower case" },
    { text: "account at KKBK0CC0221", value: "KKBK0CC0221", why: "letters in the branch" },
  ],
  ignore: [
    { text: "part HDFC0001234", why: "nothing says that it is one" },
    { text: "IFSC: HDFC1001234", why: "the fifth sign is a zero" },
    { text: "IFSC: HDF00001234", why: "three letters" },
    { text: "IFSC: HDFC000123", why: "ten signs" },
    { text: "IFSC: HDFC00012345", why: "twelve signs" },
  ],
};
