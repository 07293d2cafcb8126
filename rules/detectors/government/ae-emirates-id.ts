import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** ICP: 784, year of birth, serial, Luhn. */
export default officialNumber({
  id: "ae-emirates-id",
  name: "Emirates identity number",
  words: "emirates id|eid no|رقم الهوية",
  pattern: "784\\d{12}",
  check: (v) => +v.slice(3, 7) > 1900 && +v.slice(3, 7) < 2040 && luhn(v),
  lone: 0.75,
});

export const examples: DetectorExamples = {
  match: [
    { text: "Emirates ID: 784-1985-8527618-5", value: "784-1985-8527618-5", why: "named, written the way it is printed" },
    { text: "My Emirates ID is 784-1985-9078191-4.", value: "784-1985-9078191-4", why: "in a sentence" },
    { text: '{"Emirates ID":"784198515861031"}', value: "784198515861031", why: "a field of JSON, in one piece" },
    { text: "Emirates ID number 784198540070772", value: "784198540070772", why: "by its full name" },
    { text: "784198502347556 (Emirates ID)", value: "784198502347556", why: "the name stands behind it" },
    { text: "Emirates ID\t784-1985-4007077-2\tactive", value: "784-1985-4007077-2", why: "a row of a table" },
  ],
  ignore: [
    { text: "Emirates ID: 784-1985-8527618-6", why: "one digit is wrong" },
    { text: "Emirates ID: 748198590781914", why: "two digits changed places" },
    { text: "Order 784198590781914 left the warehouse", why: "without its name it is any number" },
    { text: "Emirates ID: 7841985852761", why: "two characters short" },
    { text: "Emirates ID: 784198515861031772", why: "three characters too many" },
    { text: "Emirates ID: x784198540070772", why: "part of a longer token" },
    { text: "Emirates ID\t784-1485-4007777-2\tactive", why: "resembles it, and does not pass the check" },
    { text: '{"Emirates ID":"784928515861031"}', why: "resembles it, and does not pass the check" },
  ],
};
