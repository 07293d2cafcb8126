import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Canada Revenue Agency: nine digits by Luhn, then the programme and its account. */
export default officialNumber({
  id: "ca-bn",
  name: "Canadian business number (BN)",
  words: "business number|bn:|numéro d'entreprise|hst|gst number|cra account",
  pattern: "\\d{5} ?\\d{4}(?: ?R[CMPT] ?\\d{4})?",
  exact: true,
  check: (v) => luhn(v.slice(0, 9)),
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "GST/HST: 790023121 RC0001", value: "790023121 RC0001", why: "named, written the way it is printed" },
    { text: "Our GST/HST number is 772645909 RC0001.", value: "772645909 RC0001", why: "in a sentence" },
    { text: '{"GST/HST":"797452919RC0001"}', value: "797452919RC0001", why: "a field of JSON, in one piece" },
    { text: "Business Number 774284921RC0001", value: "774284921RC0001", why: "by its full name" },
    { text: "785063181RC0001 (GST/HST)", value: "785063181RC0001", why: "the name stands behind it" },
    { text: "GST/HST\t774284921 RC0001\tactive", value: "774284921 RC0001", why: "a row of a table" },
  ],
  ignore: [
    { text: "GST/HST: 727645909 RC0001", why: "two digits changed places" },
    { text: "Order 772645909RC0001 left the warehouse", why: "without its name it is any number" },
    { text: "GST/HST: 790023121RC00", why: "two characters short" },
    { text: "GST/HST: 797452919RC0001001", why: "three characters too many" },
    { text: "GST/HST: x774284921RC0001", why: "part of a longer token" },
    { text: "Where do I find the GST/HST on the form?", why: "the name without a number" },
  ],
};
