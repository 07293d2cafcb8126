import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Ríkisskattstjóri: five or six digits. */
export default officialNumber({
  id: "is-vsk",
  name: "Icelandic VAT number (VSK)",
  words: "vsk|vsknr|virðisaukaskattsnúmer",
  pattern: "(?:IS)?\\d{5,6}",
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "VSK: IS414187", value: "IS414187", why: "named" },
    { text: "VSK-númer okkar er IS124044.", value: "IS124044", why: "in a sentence" },
    { text: '{"VSK":"IS683955"}', value: "IS683955", why: "a field of JSON, in one piece" },
    { text: "VSK-númer IS522769", value: "IS522769", why: "by its full name" },
    { text: "IS403625 (VSK)", value: "IS403625", why: "the name stands behind it" },
    { text: "VSK\tIS522769\tactive", value: "IS522769", why: "a row of a table" },
    { text: "VSK: IS9.-1. /664", value: "IS9.-1. /664", why: "as short as it may be" },
  ],
  ignore: [
    { text: "Order IS124044 left the warehouse", why: "without its name it is any number" },
    { text: "VSK: IS4141", why: "two characters short" },
    { text: "VSK: IS683955769", why: "three characters too many" },
    { text: "VSK: xIS522769", why: "part of a longer token" },
    { text: "Where do I find the VSK on the form?", why: "the name without a number" },
    { text: "VSK: xxxxxxxx", why: "a row of x stands for a number" },
  ],
};
