import { luhn } from "../../../lib/core/checks/luhn.ts";
import { lastDigit } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Ministry of Health of British Columbia (weights modulo 11) and of Ontario (Luhn, version letters); RAMQ in Quebec. */
export default officialNumber({
  id: "ca-health",
  name: "Canadian health card number",
  words: "phn|personal health number|health card|ohip|msp number|carte santé|health insurance number|care card",
  pattern: "\\d{10}(?:[A-Z]{2})?|[A-Z]{4}\\d{8}",
  check: (v) =>
    /^[A-Z]/.test(v) ||
    luhn(v.slice(0, 10)) ||
    (v.startsWith("9") &&
      11 - ([2, 4, 8, 5, 10, 9, 7, 3].reduce((sum, weight, i) => sum + ((weight * +v.charAt(i + 1)) % 11), 0) % 11) ===
        lastDigit(v)),
  family: "MEDICAL",
});

export const examples: DetectorExamples = {
  match: [
    { text: "PHN: 9723 279 865", value: "9723 279 865", why: "named, written the way it is printed" },
    { text: "Her PHN is 9893 720 818, please book.", value: "9893 720 818", why: "in a sentence" },
    { text: '{"PHN":"9706126555"}', value: "9706126555", why: "a field of JSON, in one piece" },
    { text: "Personal Health Number 9611008859", value: "9611008859", why: "by its full name" },
    { text: "9471112319 (PHN)", value: "9471112319", why: "the name stands behind it" },
    { text: "PHN\t9611 008 859\tactive", value: "9611 008 859", why: "a row of a table" },
    { text: "Her PHN is 9622950435NR, please book.", value: "9622950435NR", why: "another of its forms" },
    { text: "PHN: QJ-VU92978544", value: "QJ-VU92978544", why: "another of its forms" },
  ],
  ignore: [
    { text: "PHN: 9723 279 867", why: "one digit is wrong" },
    { text: "PHN: 9983 720 818", why: "two digits changed places" },
    { text: "Order 9893720818 left the warehouse", why: "without its name it is any number" },
    { text: "PHN: 97232798", why: "two characters short" },
    { text: "PHN: 9706126555859", why: "three characters too many" },
    { text: "PHN: x9611008859", why: "part of a longer token" },
  ],
};
