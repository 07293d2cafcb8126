import { remainder } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** ISO 17442: eighteen characters, ISO 7064 MOD 97-10. */
export default officialNumber({
  id: "lei",
  name: "legal entity number (LEI)",
  words: "lei|legal entity identifier",
  pattern: "[0-9A-Z]{18}\\d{2}",
  exact: true,
  check: (v) => remainder([...v].map((char) => Number.parseInt(char, 36)).join(""), 97) === 1,
  lone: 0.7,
  category: "document",
  severity: "low",
  canary: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "LEI: 9695005M7010345D4901", value: "9695005M7010345D4901", why: "named" },
    { text: "Our LEI is 2138001K4630342A0172 for the report.", value: "2138001K4630342A0172", why: "in a sentence" },
    { text: '{"LEI":"54930084854851AB0067"}', value: "54930084854851AB0067", why: "a field of JSON, in one piece" },
    { text: "Legal Entity Identifier 9695005M4498223D9601", value: "9695005M4498223D9601", why: "by its full name" },
    { text: "33580077556483090078 (LEI)", value: "33580077556483090078", why: "the name stands behind it" },
    { text: "LEI\t9695005M4498223D9601\tactive", value: "9695005M4498223D9601", why: "a row of a table" },
  ],
  ignore: [
    { text: "LEI: 9695005M7010345D4902", why: "one digit is wrong" },
    { text: "LEI: 2318001K4630342A0172", why: "two digits changed places" },
    { text: "Order 2138001K4630342A0172 left the warehouse", why: "without its name it is any number" },
    { text: "LEI: 9695005M7010345D49", why: "two characters short" },
    { text: "LEI: 54930084854851AB0067601", why: "three characters too many" },
    { text: "LEI: x9695005M4498223D9601", why: "part of a longer token" },
  ],
};
