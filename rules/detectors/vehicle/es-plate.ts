import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Reglamento General de Vehículos: four digits and three consonants. */
export default officialNumber({
  id: "es-plate",
  name: "Spanish licence plate",
  words: "matrícula|matricula",
  shared: "plate",
  pattern: "\\d{4}[ -]?[B-DF-HJ-NP-TV-Z]{3}|[A-Z]{1,2}[ -]\\d{4}[ -][A-Z]{1,2}",
  exact: true,
  category: "personal",
  family: "VEHICLE",
  severity: "medium",
});

export const examples: DetectorExamples = {
  match: [
    { text: "matrícula: 4071-LMZ", value: "4071-LMZ", why: "named" },
    { text: "La matrícula del coche es M-2180-RB.", value: "M-2180-RB", why: "in a sentence" },
    { text: '{"matrícula":"1234 BCD"}', value: "1234 BCD", why: "a field of JSON, in one piece" },
    { text: "4071-LMZ (matrícula)", value: "4071-LMZ", why: "the name stands behind it" },
    { text: "matrícula\t9518KTR\tactive", value: "9518KTR", why: "a row of a table" },
    { text: "- matrícula = 6604 DVB", value: "6604 DVB", why: "a line of notes" },
    { text: "La matrícula del coche es Mv-2180-RB.", value: "Mv-2180-RB", why: "as long as it may be" },
    { text: "La matrícula del coche es M-2180-R.", value: "M-2180-R", why: "as short as it may be" },
  ],
  ignore: [
    { text: "Order M-2180-RB left the warehouse", why: "without its name it is any number" },
    { text: "matrícula: 4071-L", why: "two characters short" },
    { text: "matrícula: 1234 BCDKTR", why: "three characters too many" },
    { text: "matrícula: x9518KTR", why: "part of a longer token" },
    { text: "Where do I find the matrícula on the form?", why: "the name without a number" },
    { text: "matrícula: xxxx-xxx", why: "a row of x stands for a number" },
  ],
};
