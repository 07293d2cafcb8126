import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** ISO 6166: country, nine characters, Luhn over letters that count from 10. */
export default officialNumber({
  id: "isin",
  name: "security number (ISIN)",
  words: "isin|international securities identification number",
  pattern: "[A-Z]{2}[0-9A-Z]{9}\\d",
  exact: true,
  check: (v) => luhn([...v].map((char) => Number.parseInt(char, 36)).join("")),
  lone: 0.6,
  category: "document",
  severity: "low",
  canary: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "ISIN: US0161196011", value: "US0161196011", why: "named, written the way it is printed" },
    { text: "We hold ISIN US0482609668 in the fund.", value: "US0482609668", why: "in a sentence" },
    { text: '{"ISIN":"US0505504524"}', value: "US0505504524", why: "a field of JSON, in one piece" },
    { text: "International Securities Identification Number US0058338510", value: "US0058338510", why: "by its full name" },
    { text: "US0489089468 (ISIN)", value: "US0489089468", why: "the name stands behind it" },
    { text: "ISIN\tUS0058338510\tactive", value: "US0058338510", why: "a row of a table" },
  ],
  ignore: [
    { text: "ISIN: US0161196012", why: "one digit is wrong" },
    { text: "ISIN: US4082609668", why: "two digits changed places" },
    { text: "Order US0482609668 left the warehouse", why: "without its name it is any number" },
    { text: "ISIN: US01611960", why: "two characters short" },
    { text: "ISIN: US0505504524510", why: "three characters too many" },
    { text: "ISIN: xUS0058338510", why: "part of a longer token" },
  ],
};
