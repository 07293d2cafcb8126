import { balticPersonCheck } from "../../../lib/core/checks/baltic-person.ts";
import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** EVS 585: sex and century, date of birth, serial; two rounds of weights modulo 11. */
export default officialNumber({
  id: "ee-isikukood",
  name: "Estonian personal code (isikukood)",
  words: "isikukood|ik:|isiku kood|personal code|estonian id",
  shared: "person",
  pattern: "[1-8]\\d{10}",
  check: (v) => balticPersonCheck(v) && isDate(v.slice(1, 7), "ymd"),
  lone: 0.6,
});

export const examples: DetectorExamples = {
  match: [
    { text: "Isikukood: 38505177180", value: "38505177180", why: "named, written the way it is printed" },
    { text: "Minu isikukood on 38505179805.", value: "38505179805", why: "in a sentence" },
    { text: '{"Isikukood":"38505171655"}', value: "38505171655", why: "a field of JSON, in one piece" },
    { text: "38505179185 (Isikukood)", value: "38505179185", why: "the name stands behind it" },
    { text: "Isikukood\t38505179054\tactive", value: "38505179054", why: "a row of a table" },
    { text: "- Isikukood = 38505178455", value: "38505178455", why: "a line of notes" },
  ],
  ignore: [
    { text: "Isikukood: 38505177181", why: "one digit is wrong" },
    { text: "Isikukood: 35805179805", why: "two digits changed places" },
    { text: "Order 38505179805 left the warehouse", why: "without its name it is any number" },
    { text: "Isikukood: 385051771", why: "two characters short" },
    { text: "Isikukood: 38505171655054", why: "three characters too many" },
    { text: "Isikukood: x38505179054", why: "part of a longer token" },
  ],
};
