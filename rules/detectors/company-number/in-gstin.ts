import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** GST Network: state, PAN, entity, Z, a Luhn character of 36. */
export default officialNumber({
  id: "in-gstin",
  name: "Indian goods and services tax number (GSTIN)",
  words: "gstin|gst number|gst no|gst identification|gst:",
  pattern: "(?:0[1-9]|[12]\\d|3[0-8]|9[79])[A-Z]{3}[ABCFGHJLPTK][A-Z]\\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]",
  exact: true,
  check: (v) => {
    const sum = [...v.slice(0, 14)].reduce((total, char, i) => {
      const value = Number.parseInt(char, 36) * (i % 2 ? 2 : 1);
      return total + Math.floor(value / 36) + (value % 36);
    }, 0);
    return (36 - (sum % 36)) % 36 === Number.parseInt(v.slice(-1), 36);
  },
  lone: 0.8,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "GSTIN: 33CDEPS2096L1Z5", value: "33CDEPS2096L1Z5", why: "named, written the way it is printed" },
    { text: "Our GSTIN is 24GHWCK7302B1Z3.", value: "24GHWCK7302B1Z3", why: "in a sentence" },
    { text: '{"GSTIN":"27BDLPT4821H1Z7"}', value: "27BDLPT4821H1Z7", why: "a field of JSON, in one piece" },
    { text: "GST number 29AATFD5316M1ZS", value: "29AATFD5316M1ZS", why: "by its full name" },
    { text: "24GHWCK7302B1Z3 (GSTIN)", value: "24GHWCK7302B1Z3", why: "the name stands behind it" },
    { text: "GSTIN\t29AATFD5316M1ZS\tactive", value: "29AATFD5316M1ZS", why: "a row of a table" },
    { text: '{"GSTIN":"09BDLPT2552H6Z0"}', value: "09BDLPT2552H6Z0", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "GSTIN: 33CDEPS2096L1Z6", why: "one digit is wrong" },
    { text: "GSTIN: 24GHWCK3702B1Z3", why: "two digits changed places" },
    { text: "Order 24GHWCK7302B1Z3 left the warehouse", why: "without its name it is any number" },
    { text: "GSTIN: 33CDEPS2096L1", why: "two characters short" },
    { text: "GSTIN: 27BDLPT4821H1Z71ZS", why: "three characters too many" },
    { text: "GSTIN: x29AATFD5316M1ZS", why: "part of a longer token" },
    { text: "GSTIN\t09JCSTB8438IPZZ\tactive", why: "resembles it, and is none" },
  ],
};
