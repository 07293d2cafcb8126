import { remainder } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Finančné riaditeľstvo SR: ten digits, divisible by 11. */
export default officialNumber({
  id: "sk-dph",
  name: "Slovak VAT number (IČ DPH)",
  words: "identifikačné číslo pre daň|dph|dič|dic:",
  shared: "vat",
  pattern: "(?:SK)?[1-9]\\d[2-47-9]\\d{7}",
  check: (v) => remainder(v.slice(-10), 11) === 0,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "IČ DPH: SK2024828828", value: "SK2024828828", why: "named, written the way it is printed" },
    { text: "IČ DPH: SK2022481736", value: "SK2022481736", why: "in a sentence" },
    { text: '{"IČ DPH":"SK2024561715"}', value: "SK2024561715", why: "a field of JSON, in one piece" },
    { text: "Identifikačné číslo pre daň SK2025125553", value: "SK2025125553", why: "by its full name" },
    { text: "SK2023269655 (IČ DPH)", value: "SK2023269655", why: "the name stands behind it" },
    { text: "IČ DPH\tSK2025125553\tactive", value: "SK2025125553", why: "a row of a table" },
  ],
  ignore: [
    { text: "IČ DPH: SK2024828829", why: "one digit is wrong" },
    { text: "IČ DPH: SK0222481736", why: "two digits changed places" },
    { text: "Order SK2022481736 left the warehouse", why: "without its name it is any number" },
    { text: "IČ DPH: SK20248288", why: "two characters short" },
    { text: "IČ DPH: SK2024561715553", why: "three characters too many" },
    { text: "IČ DPH: xSK2025125553", why: "part of a longer token" },
  ],
};
