import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Direction nationale des impôts: nine digits by Luhn. */
export default officialNumber({
  id: "gn-nifp",
  name: "Guinean tax number (NIFp)",
  words: "nifp|numéro d'identification fiscale permanent|nif permanent",
  pattern: "\\d{9}",
  check: luhn,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "NIFp: 521-501-452", value: "521-501-452", why: "named, written the way it is printed" },
    { text: "Notre NIFp est 837-382-605.", value: "837-382-605", why: "in a sentence" },
    { text: '{"NIFp":"619923451"}', value: "619923451", why: "a field of JSON, in one piece" },
    { text: "Numéro d'identification fiscale permanent 745076406", value: "745076406", why: "by its full name" },
    { text: "133609875 (NIFp)", value: "133609875", why: "the name stands behind it" },
    { text: "NIFp\t745-076-406\tactive", value: "745-076-406", why: "a row of a table" },
  ],
  ignore: [
    { text: "NIFp: 521-501-453", why: "one digit is wrong" },
    { text: "NIFp: 873-382-605", why: "two digits changed places" },
    { text: "Order 837382605 left the warehouse", why: "without its name it is any number" },
    { text: "NIFp: 5215014", why: "two characters short" },
    { text: "NIFp: 619923451406", why: "three characters too many" },
    { text: "NIFp: x745076406", why: "part of a longer token" },
  ],
};
