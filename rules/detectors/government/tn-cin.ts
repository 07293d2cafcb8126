import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Ministère de l'Intérieur: eight digits that begin with 0 or 1. */
export default officialNumber({
  id: "tn-cin",
  name: "Tunisian identity number (CIN)",
  words: "cin|بطاقة التعريف الوطنية|carte d'identité",
  pattern: "[01]\\d{7}",
  exact: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "CIN: 19968651", value: "19968651", why: "named, written the way it is printed" },
    { text: "Ma CIN est 16134790.", value: "16134790", why: "in a sentence" },
    { text: '{"CIN":"00210176"}', value: "00210176", why: "a field of JSON, in one piece" },
    { text: "Carte d'identité nationale 09819329", value: "09819329", why: "by its full name" },
    { text: "14811070 (CIN)", value: "14811070", why: "the name stands behind it" },
    { text: "CIN\t09819329\tactive", value: "09819329", why: "a row of a table" },
  ],
  ignore: [
    { text: "Order 16134790 left the warehouse", why: "without its name it is any number" },
    { text: "CIN: 199686", why: "two characters short" },
    { text: "CIN: 00210176329", why: "three characters too many" },
    { text: "CIN: x09819329", why: "part of a longer token" },
    { text: "Where do I find the CIN on the form?", why: "the name without a number" },
    { text: "CIN: 00000000", why: "zeros stand for a number" },
  ],
};
