import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** ANAF: weights 7 5 3 2 1 7 5 3 2 from the right, times ten, modulo 11. */
export default officialNumber({
  id: "ro-cui",
  name: "Romanian company tax number (CUI)",
  words: "cui|cod unic de înregistrare|cif|cod fiscal|cod de identificare fiscală|c.u.i",
  shared: "vat",
  pattern: "(?:RO)?[1-9]\\d{4,9}",
  check: (v) =>
    ((10 * weighted(v.replace(/^RO/, "").padStart(10, "0"), [7, 5, 3, 2, 1, 7, 5, 3, 2], 11)) % 11) % 10 === lastDigit(v),
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "CUI: RO 41286881", value: "RO 41286881", why: "named, written the way it is printed" },
    { text: "CUI-ul firmei este RO 63277728.", value: "RO 63277728", why: "in a sentence" },
    { text: '{"CUI":"RO54867681"}', value: "RO54867681", why: "a field of JSON, in one piece" },
    { text: "Cod unic de înregistrare RO37575334", value: "RO37575334", why: "by its full name" },
    { text: "RO19251011 (CUI)", value: "RO19251011", why: "the name stands behind it" },
    { text: "CUI\tRO 37575334\tactive", value: "RO 37575334", why: "a row of a table" },
    { text: '{"CUI":"RO5/1 .-31-/.4"}', value: "RO5/1 .-31-/.4", why: "as short as it may be" },
    { text: "CUI\tAP 76684910\tactive", value: "76684910", why: "another one that passes every check" },
    { text: '{"CUI":"RO544867681"}', value: "RO544867681", why: "written in another way" },
  ],
  ignore: [
    { text: "CUI: RO 41286882", why: "one digit is wrong" },
    { text: "CUI: RO 36277728", why: "two digits changed places" },
    { text: "Order RO63277728 left the warehouse", why: "without its name it is any number" },
    { text: "CUI: RO412868", why: "two characters short" },
    { text: "CUI: RO54867681334", why: "three characters too many" },
    { text: "CUI: xRO37575334", why: "part of a longer token" },
    { text: '{"CUI":"RO5/-3 8 3-/7 3..1 .7--9//-3 ./6"}', why: "longer than it may be" },
  ],
};
