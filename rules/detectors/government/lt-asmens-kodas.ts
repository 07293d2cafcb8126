import { balticPersonCheck } from "../../../lib/core/checks/baltic-person.ts";
import { isDate } from "../../../lib/core/checks/calendar-date.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Gyventojų registras: sex and century, date of birth, serial; two rounds of weights modulo 11. */
export default officialNumber({
  id: "lt-asmens-kodas",
  name: "Lithuanian personal code (asmens kodas)",
  words: "asmens kodas|asmens kodo|asm. kodas|a.k.|personal code|lithuanian id",
  shared: "person",
  pattern: "[1-9]\\d{10}",
  check: (v) => balticPersonCheck(v) && (v.startsWith("9") || isDate(v.slice(1, 7), "ymd")),
});

export const examples: DetectorExamples = {
  match: [
    { text: "Asmens kodas: 48504143450", value: "48504143450", why: "named, written the way it is printed" },
    { text: "Mano asmens kodas yra 48504140361.", value: "48504140361", why: "in a sentence" },
    { text: '{"Asmens kodas":"48504143646"}', value: "48504143646", why: "a field of JSON, in one piece" },
    { text: "48504145814 (Asmens kodas)", value: "48504145814", why: "the name stands behind it" },
    { text: "Asmens kodas\t48504141075\tactive", value: "48504141075", why: "a row of a table" },
    { text: "- Asmens kodas = 48504145128", value: "48504145128", why: "a line of notes" },
  ],
  ignore: [
    { text: "Asmens kodas: 48504143451", why: "one digit is wrong" },
    { text: "Asmens kodas: 45804140361", why: "two digits changed places" },
    { text: "Order 48504140361 left the warehouse", why: "without its name it is any number" },
    { text: "Asmens kodas: 485041434", why: "two characters short" },
    { text: "Asmens kodas: 48504143646075", why: "three characters too many" },
    { text: "Asmens kodas: x48504141075", why: "part of a longer token" },
  ],
};
