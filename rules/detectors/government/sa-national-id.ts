import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Absher: 1 for citizens, 2 for residents, Luhn. */
export default officialNumber({
  id: "sa-national-id",
  name: "Saudi identity or residence number (Iqama)",
  words: "iqama|هوية|إقامة|saudi id",
  shared: "person",
  pattern: "[12]\\d{9}",
  check: luhn,
  lone: 0.5,
});

export const examples: DetectorExamples = {
  match: [
    { text: "Iqama: 1491055099", value: "1491055099", why: "named, written the way it is printed" },
    { text: "My Iqama number is 1332555174.", value: "1332555174", why: "in a sentence" },
    { text: '{"Iqama":"1483288997"}', value: "1483288997", why: "a field of JSON, in one piece" },
    { text: "رقم الهوية الوطنية 1597254844", value: "1597254844", why: "by its full name" },
    { text: "1264997402 (Iqama)", value: "1264997402", why: "the name stands behind it" },
    { text: "Iqama\t1597254844\tactive", value: "1597254844", why: "a row of a table" },
  ],
  ignore: [
    { text: "Iqama: 1491055090", why: "one digit is wrong" },
    { text: "Iqama: 1323555174", why: "two digits changed places" },
    { text: "Order 1332555174 left the warehouse", why: "without its name it is any number" },
    { text: "Iqama: 14910550", why: "two characters short" },
    { text: "Iqama: 1483288997844", why: "three characters too many" },
    { text: "Iqama: x1597254844", why: "part of a longer token" },
  ],
};
