import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** GB 32100-2015: registry, kind, region, organisation, weights are powers of 3 modulo 31. */
export default officialNumber({
  id: "cn-uscc",
  name: "Chinese company number (USCC)",
  words: "uscc|信用代码|unified social credit",
  pattern: "[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}",
  exact: true,
  check: (v) => {
    const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    let weight = 1;
    let sum = 0;
    for (const char of v.slice(0, 17)) {
      sum += weight * alphabet.indexOf(char);
      weight = (weight * 3) % 31;
    }
    return (sum + alphabet.indexOf(v.slice(-1))) % 31 === 0;
  },
  lone: 0.7,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "USCC: 911522010744666529", value: "911522010744666529", why: "named, written the way it is printed" },
    { text: "统一社会信用代码：911522010773719632", value: "911522010773719632", why: "in a sentence" },
    { text: '{"USCC":"911522010760369033"}', value: "911522010760369033", why: "a field of JSON, in one piece" },
    { text: "统一社会信用代码 911522010754536623", value: "911522010754536623", why: "by its full name" },
    { text: "911522010718608055 (USCC)", value: "911522010718608055", why: "the name stands behind it" },
    { text: "USCC\t911522010754536623\tactive", value: "911522010754536623", why: "a row of a table" },
  ],
  ignore: [
    { text: "USCC: 911522010744666520", why: "one digit is wrong" },
    { text: "USCC: 915122010773719632", why: "two digits changed places" },
    { text: "Order 911522010773719632 left the warehouse", why: "without its name it is any number" },
    { text: "USCC: 9115220107446665", why: "two characters short" },
    { text: "USCC: 911522010760369033623", why: "three characters too many" },
    { text: "USCC: x911522010754536623", why: "part of a longer token" },
  ],
};
