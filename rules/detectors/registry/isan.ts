import { hybridCheck } from "../../../lib/core/checks/iso7064.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** ISO 15706: sixteen hexadecimal digits, ISO 7064 MOD 37,36; eight more for a version. */
export default officialNumber({
  id: "isan",
  name: "film number (ISAN)",
  words: "isan",
  pattern: "[0-9A-F]{4}(?:-?[0-9A-F]{4}){3}(?:-?[0-9A-Z])?(?:-?[0-9A-F]{4}-?[0-9A-F]{4}(?:-?[0-9A-Z])?)?",
  exact: true,
  check: (v) => (v.length !== 17 && v.length !== 26) || hybridCheck(v.length === 17 ? v : v.slice(0, 16) + v.slice(17), 36),
  category: "document",
  severity: "low",
  canary: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "ISAN: 0000-0001-8947-0000-8", value: "0000-0001-8947-0000-8", why: "named" },
    { text: "The film has ISAN 0000-0006-4B1D-0000-J since 2019.", value: "0000-0006-4B1D-0000-J", why: "in a sentence" },
    { text: '{"ISAN":"0000-0002-3A1C-0000-4"}', value: "0000-0002-3A1C-0000-4", why: "a field of JSON, in one piece" },
    { text: "0000-0001-8947-0000-8 (ISAN)", value: "0000-0001-8947-0000-8", why: "the name stands behind it" },
    { text: "ISAN\t0000-0004-19F0-0000-6\tactive", value: "0000-0004-19F0-0000-6", why: "a row of a table" },
    { text: "- ISAN = 0000-0003-B622-0000-P", value: "0000-0003-B622-0000-P", why: "a line of notes" },
    { text: '{"ISAN":"D5E1BEC8567FC757AC88E2C1H"}', value: "D5E1BEC8567FC757AC88E2C1H", why: "another of its forms" },
    { text: "- ISAN = 676F45938BAB27D99299A-B2C4J", value: "676F45938BAB27D99299A-B2C4J", why: "another of its forms" },
  ],
  ignore: [
    { text: "ISAN: 0000-0001-8947-0000-9", why: "one digit is wrong" },
    { text: "ISAN: 0000-0060-4B1D-0000-J", why: "two digits changed places" },
    { text: "Order 0000-0006-4B1D-0000-J left the warehouse", why: "without its name it is any number" },
    { text: "ISAN: 0000-0002-3A1C-0000-40-6", why: "three characters too many" },
    { text: "ISAN: x0000-0004-19F0-0000-6", why: "part of a longer token" },
    { text: "Where do I find the ISAN on the form?", why: "the name without a number" },
    { text: "- ISAN = D28358ACB9C6C2CEAF20C9AB3-F", why: "resembles it, and is none" },
    { text: "ISAN\tCDE57DC12676-E52DB91F8B43BP\tactive", why: "resembles it, and is none" },
  ],
};
