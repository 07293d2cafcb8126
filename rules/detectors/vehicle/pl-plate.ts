import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Rozporządzenie w sprawie rejestracji: letters of the district, four or five characters. */
export default officialNumber({
  id: "pl-plate",
  name: "Polish licence plate",
  words: "tablica rejestracyjna|numer rejestracyjny|nr rej|tablice rejestracyjne|rejestracja",
  shared: "plate",
  pattern: "[A-Z]{2,3} ?[0-9A-Z]{4,5}",
  exact: true,
  check: (v) => /\d/.test(v),
  category: "personal",
  family: "VEHICLE",
  severity: "medium",
});

export const examples: DetectorExamples = {
  match: [
    { text: "tablica rejestracyjna: KR 4071L", value: "KR 4071L", why: "named" },
    { text: "Numer rejestracyjny auta to PO 218RR.", value: "PO 218RR", why: "in a sentence" },
    { text: '{"tablica rejestracyjna":"WX 12345"}', value: "WX 12345", why: "a field of JSON, in one piece" },
    { text: "KR 4071L (tablica rejestracyjna)", value: "KR 4071L", why: "the name stands behind it" },
    { text: "tablica rejestracyjna\tGDA 95TZ\tactive", value: "GDA 95TZ", why: "a row of a table" },
    { text: "- tablica rejestracyjna = DW 6604K", value: "DW 6604K", why: "a line of notes" },
  ],
  ignore: [
    { text: "Order PO 218RR left the warehouse", why: "without its name it is any number" },
    { text: "tablica rejestracyjna: KR 407", why: "two characters short" },
    { text: "tablica rejestracyjna: WX 123455TZ", why: "three characters too many" },
    { text: "tablica rejestracyjna: xGDA 95TZ", why: "part of a longer token" },
    { text: "Where do I find the tablica rejestracyjna on the form?", why: "the name without a number" },
    { text: "tablica rejestracyjna: xx xxxxx", why: "a row of x stands for a number" },
  ],
};
