import { verhoeff } from "../../../lib/core/checks/verhoeff.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** UIDAI: twelve digits (sixteen for a virtual id), none begins with 0 or 1, Verhoeff. */
export default officialNumber({
  id: "in-aadhaar",
  name: "Indian identity number (Aadhaar)",
  words: "aadhaar|aadhar|adhaar|uidai|आधार|vid|virtual id",
  shared: "person",
  pattern: "[2-9]\\d{11}|[2-9]\\d{15}",
  check: (v) => verhoeff(v) && v !== [...v].reverse().join(""),
  lone: 0.6,
  certain: (v) => v.length === 12,
});

export const examples: DetectorExamples = {
  match: [
    { text: "Aadhaar: 2952 5723 4302", value: "2952 5723 4302", why: "named, written the way it is printed" },
    { text: "Mera Aadhaar number 2890 0857 7408 hai.", value: "2890 0857 7408", why: "in a sentence" },
    { text: '{"Aadhaar":"266618580821"}', value: "266618580821", why: "a field of JSON, in one piece" },
    { text: "Aadhaar number 294792668633", value: "294792668633", why: "by its full name" },
    { text: "274068979802 (Aadhaar)", value: "274068979802", why: "the name stands behind it" },
    { text: "Aadhaar\t2947 9266 8633\tactive", value: "2947 9266 8633", why: "a row of a table" },
  ],
  ignore: [
    { text: "Aadhaar: 2952 5723 4303", why: "one digit is wrong" },
    { text: "Aadhaar: 2980 0857 7408", why: "two digits changed places" },
    { text: "Order 289008577408 left the warehouse", why: "without its name it is any number" },
    { text: "Aadhaar: 2952572343", why: "two characters short" },
    { text: "Aadhaar: 266618580821633", why: "three characters too many" },
    { text: "Aadhaar: x294792668633", why: "part of a longer token" },
    { text: "Mera Aadhaar number 5959806114-1637810 hai.", why: "resembles it, and is none" },
  ],
};
