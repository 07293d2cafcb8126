import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Decreto ministeriale 23/12/1976: name, date of birth and sex, place, check letter of 26 with a table for odd places. */
export default officialNumber({
  id: "it-codice-fiscale",
  name: "Italian tax code (codice fiscale)",
  words: "codice fiscale|c.f.|cod. fisc|cod.fisc|cf:|fiscal code|tessera sanitaria",
  pattern: "[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]",
  check: (v) => {
    const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
    const sum = [...v.slice(0, 15)].reduce((total, char, i) => {
      const value = /\d/.test(char) ? +char : char.charCodeAt(0) - 65;
      return total + (i % 2 ? value : odd[value]!);
    }, 0);
    return String.fromCharCode(65 + (sum % 26)) === v.slice(-1);
  },
  lone: 0.85,
});

export const examples: DetectorExamples = {
  match: [
    { text: "Codice Fiscale: FRRSRA78P65A944P", value: "FRRSRA78P65A944P", why: "named, written the way it is printed" },
    { text: "Il mio codice fiscale è RSSMRA80A01F205X.", value: "RSSMRA80A01F205X", why: "in a sentence" },
    { text: '{"Codice Fiscale":"GLLPLA69B28C351E"}', value: "GLLPLA69B28C351E", why: "a field of JSON, in one piece" },
    { text: "Codice fiscale NRELCU91T44D612Z", value: "NRELCU91T44D612Z", why: "by its full name" },
    { text: "RSSMRA80A01F205X (Codice Fiscale)", value: "RSSMRA80A01F205X", why: "the name stands behind it" },
    { text: "Codice Fiscale\tNRELCU91T44D612Z\tactive", value: "NRELCU91T44D612Z", why: "a row of a table" },
    { text: "Codice Fiscale: KCQSYV60R54W950D", value: "KCQSYV60R54W950D", why: "another one that passes every check" },
    { text: "Codice fiscale PBPDUP48M36K274V", value: "PBPDUP48M36K274V", why: "another one that passes every check" },
    { text: "Codice Fiscale\tVAJGPH49A96P495G\tactive", value: "VAJGPH49A96P495G", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "Codice Fiscale: FRRSRA78P65A945P", why: "one digit is wrong" },
    { text: "Codice Fiscale: RSSMRA08A01F205X", why: "two digits changed places" },
    { text: "Order RSSMRA80A01F205X left the warehouse", why: "without its name it is any number" },
    { text: "Codice Fiscale: FRRSRA78P65A94", why: "two characters short" },
    { text: "Codice Fiscale: GLLPLA69B28C351E12Z", why: "three characters too many" },
    { text: "Codice Fiscale: xNRELCU91T44D612Z", why: "part of a longer token" },
    { text: "Codice Fiscale: MXYBFE24D73Z820F", why: "resembles it, and does not pass the check" },
    { text: "Il mio codice fiscale è RSOMRA80A01F205X.", why: "resembles it, and does not pass the check" },
    { text: "Codice fiscale XHWWVP43R95U092X", why: "resembles it, and does not pass the check" },
    { text: "Codice fiscale JMARZQ40P40A463A", why: "resembles it, and does not pass the check" },
  ],
};
