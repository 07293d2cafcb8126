import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** ΗΔΙΚΑ: date of birth, serial, check digit by Luhn. */
export default officialNumber({
  id: "gr-amka",
  name: "Greek social security number (AMKA)",
  words: "amka|αμκα|α.μ.κ.α|αριθμός μητρώου κοινωνικής ασφάλισης",
  shared: "person",
  pattern: "\\d{11}",
  check: (v) => luhn(v) && isDate(v.slice(0, 6), "dmy"),
  lone: 0.55,
});

export const examples: DetectorExamples = {
  match: [
    { text: "AMKA: 010179-32995", value: "010179-32995", why: "named, written the way it is printed" },
    { text: "Το ΑΜΚΑ μου είναι 010179-18721.", value: "010179-18721", why: "in a sentence" },
    { text: '{"AMKA":"01017985134"}', value: "01017985134", why: "a field of JSON, in one piece" },
    { text: "ΑΜΚΑ 01017937234", value: "01017937234", why: "by its full name" },
    { text: "01017915487 (AMKA)", value: "01017915487", why: "the name stands behind it" },
    { text: "AMKA\t010179-37234\tactive", value: "010179-37234", why: "a row of a table" },
  ],
  ignore: [
    { text: "AMKA: 010179-32996", why: "one digit is wrong" },
    { text: "AMKA: 001179-18721", why: "two digits changed places" },
    { text: "Order 01017918721 left the warehouse", why: "without its name it is any number" },
    { text: "AMKA: 010179329", why: "two characters short" },
    { text: "AMKA: 01017985134234", why: "three characters too many" },
    { text: "AMKA: x01017937234", why: "part of a longer token" },
  ],
};
