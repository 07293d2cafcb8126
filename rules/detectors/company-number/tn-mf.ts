import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Direction générale des impôts: seven digits, a letter, VAT code, category, establishment. */
export default officialNumber({
  id: "tn-mf",
  name: "Tunisian tax number (matricule fiscal)",
  words: "matricule fiscal|mf:|matricule fiscale|المعرف الجبائي",
  pattern: "\\d{6,7}[ /-]?[ABCDEFGHJKLMNPQRSTVWXYZ](?:[ /-]?[ABDNP][ /-]?[CMNPE][ /-]?\\d{3}|(?!/[A-Z]))",
  exact: true,
  check: (v) =>
    /^\d{1,7}[A-Z](?:[ABDNP][CMNPE]\d{3})?$/.test(v) && (/E\d{3}$/.test(v) || !/[CMNP]\d{3}$/.test(v) || v.endsWith("000")),
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Matricule fiscal: 0419306F", value: "0419306F", why: "named" },
    { text: "Le matricule fiscal est 0027745/L/B/N/000.", value: "0027745/L/B/N/000", why: "in a sentence" },
    { text: '{"Matricule fiscal":"0114207B"}', value: "0114207B", why: "a field of JSON, in one piece" },
    { text: "1282182WAM000 (Matricule fiscal)", value: "1282182WAM000", why: "the name stands behind it" },
    { text: "Matricule fiscal\t1503317K\tactive", value: "1503317K", why: "a row of a table" },
    { text: "- Matricule fiscal = 0993028/R/P/C/000", value: "0993028/R/P/C/000", why: "a line of notes" },
    { text: "Matricule fiscal: 041930F", value: "041930F", why: "as short as it may be" },
  ],
  ignore: [
    { text: "Order 0027745LBN000 left the warehouse", why: "without its name it is any number" },
    { text: "Matricule fiscal: 041930", why: "two characters short" },
    { text: "Matricule fiscal: 0114207B17K", why: "three characters too many" },
    { text: "Matricule fiscal: x1503317K", why: "part of a longer token" },
    { text: "Where do I find the Matricule fiscal on the form?", why: "the name without a number" },
    { text: "Matricule fiscal: xxxxxxxx", why: "a row of x stands for a number" },
    { text: "1964093WAM554 (Matricule fiscal)", why: "resembles it, and does not pass the check" },
  ],
};
