import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Registro Civil: province, kind of person, Luhn; with 001 behind it the tax number of a person. */
export default officialNumber({
  id: "ec-cedula",
  name: "Ecuadorian identity number",
  words: "ci ecuador|ci:|cédula|cedula|ruc",
  pattern: "(?:0[1-9]|1\\d|2[0-4]|30|50)[0-5]\\d{6}-?\\d(?:-?\\d{3})?",
  exact: true,
  check: (v) => luhn(v.slice(0, 10)) && !v.endsWith("000"),
  lone: 0.5,
});

export const examples: DetectorExamples = {
  match: [
    { text: "Cédula ecuatoriana: 1704550639", value: "1704550639", why: "named, written the way it is printed" },
    { text: "Mi cédula ecuatoriana es 1707396824.", value: "1707396824", why: "in a sentence" },
    { text: '{"Cédula ecuatoriana":"1708085582"}', value: "1708085582", why: "a field of JSON, in one piece" },
    { text: "CI Ecuador 1706296629", value: "1706296629", why: "by its full name" },
    { text: "1702076892 (Cédula ecuatoriana)", value: "1702076892", why: "the name stands behind it" },
    { text: "Cédula ecuatoriana\t1706296629\tactive", value: "1706296629", why: "a row of a table" },
    { text: "CI Ecuador 503808741-6224", value: "503808741-6224", why: "another of its forms" },
  ],
  ignore: [
    { text: "Cédula ecuatoriana: 1704550630", why: "one digit is wrong" },
    { text: "Cédula ecuatoriana: 1077396824", why: "two digits changed places" },
    { text: "Order 1707396824 left the warehouse", why: "without its name it is any number" },
    { text: "Cédula ecuatoriana: 17045506", why: "two characters short" },
    { text: "Cédula ecuatoriana: x1706296629", why: "part of a longer token" },
    { text: "Where do I find the Cédula ecuatoriana on the form?", why: "the name without a number" },
  ],
};
