import { remainder } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** KoSIT, Formatspezifikation Leitweg-ID: area, office, ISO 7064 MOD 97-10. */
export default officialNumber({
  id: "leitweg-id",
  name: "German invoice routing number (Leitweg-ID)",
  words: "leitweg|leitwegid",
  pattern: "(?:0[1-9]|1[0-6]|99)\\d{0,10}(?:-[0-9A-Z]{1,30})?-\\d{2}",
  exact: true,
  check: (v) => remainder([...v].map((char) => Number.parseInt(char, 36)).join(""), 97) === 1,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Leitweg-ID: 057660004004-31001-55", value: "057660004004-31001-55", why: "named" },
    { text: "Unsere Leitweg-ID lautet 04011000-1234512345-06.", value: "04011000-1234512345-06", why: "in a sentence" },
    { text: '{"Leitweg-ID":"13-L75810002000-60"}', value: "13-L75810002000-60", why: "a field of JSON, in one piece" },
    { text: "09162000-AB123-47 (Leitweg-ID)", value: "09162000-AB123-47", why: "the name stands behind it" },
    { text: "Leitweg-ID\t06411000-2024-25\tactive", value: "06411000-2024-25", why: "a row of a table" },
    { text: "- Leitweg-ID = 99-12345-62", value: "99-12345-62", why: "a line of notes" },
  ],
  ignore: [
    { text: "Leitweg-ID: 057660004004-31001-56", why: "one digit is wrong" },
    { text: "Leitweg-ID: 00411000-1234512345-06", why: "two digits changed places" },
    { text: "Order 04011000-1234512345-06 left the warehouse", why: "without its name it is any number" },
    { text: "Leitweg-ID: 057660004004-31001-", why: "two characters short" },
    { text: "Leitweg-ID: 13-L75810002000-60-25", why: "three characters too many" },
    { text: "Leitweg-ID: x06411000-2024-25", why: "part of a longer token" },
  ],
};
