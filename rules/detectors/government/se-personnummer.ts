import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Skatteverket SKV 704: date of birth (day plus 60 in coordination numbers), serial, Luhn over the last ten digits. */
export default officialNumber({
  id: "se-personnummer",
  name: "Swedish personal number (personnummer)",
  words: "personnummer|pnr|samordningsnummer|personnr|swedish id",
  shared: "person",
  pattern: "(?:(?:18|19|20)\\d{2}|\\d{2})[ -]?\\d{2}[ -]?\\d{2}[-+ ]?\\d{4}",
  exact: true,
  check: (v) => luhn(v.slice(-10)) && isDate(v.slice(-10, -6) + String(+v.slice(-6, -4) % 60).padStart(2, "0"), "ymd"),
  lone: 0.75,
});

export const examples: DetectorExamples = {
  match: [
    { text: "Personnummer: 850517-9344", value: "850517-9344", why: "named, written the way it is printed" },
    { text: "Mitt personnummer är 850517-6282.", value: "850517-6282", why: "in a sentence" },
    { text: '{"Personnummer":"8505177207"}', value: "8505177207", why: "a field of JSON, in one piece" },
    { text: "8505176704 (Personnummer)", value: "8505176704", why: "the name stands behind it" },
    { text: "Personnummer\t850517-6803\tactive", value: "850517-6803", why: "a row of a table" },
    { text: "- Personnummer = 850517-5334", value: "850517-5334", why: "a line of notes" },
    { text: "Personnummer: 20920190-0165", value: "20920190-0165", why: "another of its forms" },
    { text: "Personnummer: 196303683251", value: "196303683251", why: "another of its forms" },
  ],
  ignore: [
    { text: "Personnummer: 850517-9345", why: "one digit is wrong" },
    { text: "Personnummer: 805517-6282", why: "two digits changed places" },
    { text: "Order 8505176282 left the warehouse", why: "without its name it is any number" },
    { text: "Personnummer: 85051793", why: "two characters short" },
    { text: "Personnummer: 8505177207803", why: "three characters too many" },
    { text: "Personnummer: x8505176803", why: "part of a longer token" },
    { text: "Personnummer: 881147-4702", why: "resembles it, and does not pass the check" },
    { text: "Mitt personnummer är 530491-3899.", why: "resembles it, and does not pass the check" },
  ],
};
