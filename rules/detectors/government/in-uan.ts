import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** EPFO: twelve digits that begin with 1. */
export default officialNumber({
  id: "in-uan",
  name: "Indian provident fund number (UAN)",
  words: "uan|universal account number|epfo|pf account",
  pattern: "1\\d{11}",
  exact: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "UAN: 186033955806", value: "186033955806", why: "named, written the way it is printed" },
    { text: "My UAN is 113695052580.", value: "113695052580", why: "in a sentence" },
    { text: '{"UAN":"192314465675"}', value: "192314465675", why: "a field of JSON, in one piece" },
    { text: "Universal Account Number 199783646751", value: "199783646751", why: "by its full name" },
    { text: "197774339073 (UAN)", value: "197774339073", why: "the name stands behind it" },
    { text: "UAN\t199783646751\tactive", value: "199783646751", why: "a row of a table" },
  ],
  ignore: [
    { text: "Order 113695052580 left the warehouse", why: "without its name it is any number" },
    { text: "UAN: 1860339558", why: "two characters short" },
    { text: "UAN: 192314465675751", why: "three characters too many" },
    { text: "UAN: x199783646751", why: "part of a longer token" },
    { text: "Where do I find the UAN on the form?", why: "the name without a number" },
    { text: "UAN: 000000000000", why: "zeros stand for a number" },
  ],
};
