import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Personalausweis- and Passverordnung: serial number in the letters of ICAO 9303 without vowels, check digit by weights 7, 3, 1. */
export default officialNumber({
  id: "de-id-card",
  name: "German identity card or passport number",
  words:
    "personalausweis|reisepass|ausweisnummer|personalausweisnummer|passnummer|reisepassnummer|ausweis|pass-nr|identity card|id card",
  pattern: "[CFGHJKLMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{8}\\d?",
  exact: true,
  check: (v) =>
    /\d{2}/.test(v) &&
    (v.length === 9 || weighted(v, [7, 3, 1, 7, 3, 1, 7, 3, 1, 9], 10) === 0) &&
    (!/^[A-Z]\d{8}$/.test(v) || weighted(v, [7, 3, 1, 7, 3, 1, 7, 3, -1], 10) === 0 || v.startsWith("T")),
  lone: 0.55,
});

export const examples: DetectorExamples = {
  match: [
    { text: "Personalausweis: T220001293", value: "T220001293", why: "named" },
    { text: '{"Personalausweis":"LZ6311T475"}', value: "LZ6311T475", why: "a field of JSON, in one piece" },
    { text: "Reisepass C01X00T478", value: "C01X00T478", why: "by its full name" },
    { text: "CFH2J8K038 (Personalausweis)", value: "CFH2J8K038", why: "the name stands behind it" },
    { text: "Personalausweis\tC01X00T478\tactive", value: "C01X00T478", why: "a row of a table" },
    { text: "- Personalausweis = L01X00T471", value: "L01X00T471", why: "a line of notes" },
    { text: "Personalausweis: T22000123", value: "T22000123", why: "as short as it may be" },
    { text: "Personalausweis: J220001293", value: "J220001293", why: "another one of the same form" },
    { text: "Personalausweis: JMZ0W21FN", value: "JMZ0W21FN", why: "another of its forms" },
    { text: "Personalausweis: G22000123", value: "G22000123", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "Personalausweis: T220001294", why: "one digit is wrong" },
    { text: "Personalausweis: L8Y4P0R922", why: "two digits changed places" },
    { text: "Order L8Y4P0R292 left the warehouse", why: "without its name it is any number" },
    { text: "Personalausweis: T2200012", why: "two characters short" },
    { text: "Personalausweis: LZ6311T475478", why: "three characters too many" },
    { text: "Personalausweis: xC01X00T478", why: "part of a longer token" },
    { text: "Personalausweis\tX46682762\tactive", why: "resembles it, and is none" },
    { text: "Personalausweis: W78438259", why: "resembles it, and does not pass the check" },
    { text: "Personalausweis: H64529272", why: "resembles it, and does not pass the check" },
    { text: "Personalausweis: G98336221", why: "resembles it, and does not pass the check" },
    { text: "Personalausweis: F08104461", why: "resembles it, and does not pass the check" },
    { text: "Personalausweis: Y80234087", why: "resembles it, and does not pass the check" },
  ],
};
