import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Ufficio Tributario: up to five digits. */
export default officialNumber({
  id: "sm-coe",
  name: "San Marino company number (COE)",
  words: "coe|operatore economico|c.o.e",
  pattern: "(?:SM[ ]?)?\\d{2,6}",
  exact: true,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "COE: SM773342", value: "SM773342", why: "named" },
    { text: "Il nostro codice operatore economico è SM429996.", value: "SM429996", why: "in a sentence" },
    { text: '{"COE":"SM999851"}', value: "SM999851", why: "a field of JSON, in one piece" },
    { text: "Codice operatore economico SM923852", value: "SM923852", why: "by its full name" },
    { text: "SM504259 (COE)", value: "SM504259", why: "the name stands behind it" },
    { text: "COE\tSM923852\tactive", value: "SM923852", why: "a row of a table" },
    { text: "COE: SM77", value: "SM77", why: "as short as it may be" },
  ],
  ignore: [
    { text: "Order SM429996 left the warehouse", why: "without its name it is any number" },
    { text: "COE: SM999851852", why: "three characters too many" },
    { text: "COE: xSM923852", why: "part of a longer token" },
    { text: "Where do I find the COE on the form?", why: "the name without a number" },
    { text: "COE: xxxxxxxx", why: "a row of x stands for a number" },
    { text: "see page SM529854b", why: "goes on behind it" },
  ],
};
