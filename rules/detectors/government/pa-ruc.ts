import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Tribunal Electoral: province or kind, volume, entry. */
export default officialNumber({
  id: "pa-ruc",
  name: "Panamanian identity number (cédula)",
  words: "cédula|cedula|ruc panamá|cip:",
  pattern: "(?:[1-9]|1[0-3]|E|PE|N)-\\d{1,4}-\\d{1,6}",
  exact: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "Cédula panameña: PE-15-308", value: "PE-15-308", why: "named" },
    { text: "Mi cédula es E-8-104773.", value: "E-8-104773", why: "in a sentence" },
    { text: '{"Cédula panameña":"8-412-1907"}', value: "8-412-1907", why: "a field of JSON, in one piece" },
    { text: "Cédula de identidad personal 4-733-2210", value: "4-733-2210", why: "by its full name" },
    { text: "PE-15-308 (Cédula panameña)", value: "PE-15-308", why: "the name stands behind it" },
    { text: "Cédula panameña\t4-733-2210\tactive", value: "4-733-2210", why: "a row of a table" },
    { text: "Cédula panameña: PE-1532-308", value: "PE-1532-308", why: "as long as it may be" },
    { text: "Cédula panameña: PE-15-3", value: "PE-15-3", why: "as short as it may be" },
  ],
  ignore: [
    { text: "Order E-8-104773 left the warehouse", why: "without its name it is any number" },
    { text: "Cédula panameña: 8-412-1907210", why: "three characters too many" },
    { text: "Cédula panameña: x4-733-2210", why: "part of a longer token" },
    { text: "Where do I find the Cédula panameña on the form?", why: "the name without a number" },
    { text: "Cédula panameña: 0-000-0000", why: "zeros stand for a number" },
    { text: "Cédula panameña: xx-xx-xxx", why: "a row of x stands for a number" },
  ],
};
