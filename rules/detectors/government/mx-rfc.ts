import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** SAT: letters of the name, date, and three characters of which the last is a check digit that older numbers lack. */
export default officialNumber({
  id: "mx-rfc",
  name: "Mexican tax number (RFC)",
  words: "rfc|registro federal de contribuyentes|r.f.c",
  pattern: "[A-ZÑ&]{3,4}[ -]?\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[ -]?[0-9A-Z]{2}[0-9A])?",
  exact: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "RFC: ABC010203AB9", value: "ABC010203AB9", why: "named" },
    { text: "Mi RFC es PERJ7908055A1.", value: "PERJ7908055A1", why: "in a sentence" },
    { text: '{"RFC":"GODE561231GR8"}', value: "GODE561231GR8", why: "a field of JSON, in one piece" },
    { text: "Registro Federal de Contribuyentes MEXL850712QX4", value: "MEXL850712QX4", why: "by its full name" },
    { text: "ABC010203AB9 (RFC)", value: "ABC010203AB9", why: "the name stands behind it" },
    { text: "RFC\tMEXL850712QX4\tactive", value: "MEXL850712QX4", why: "a row of a table" },
  ],
  ignore: [
    { text: "Order PERJ7908055A1 left the warehouse", why: "without its name it is any number" },
    { text: "RFC: ABC010203A", why: "two characters short" },
    { text: "RFC: GODE561231GR8QX4", why: "three characters too many" },
    { text: "RFC: xMEXL850712QX4", why: "part of a longer token" },
    { text: "Where do I find the RFC on the form?", why: "the name without a number" },
    { text: "RFC: GODE000000GR0", why: "zeros stand for a number" },
  ],
};
