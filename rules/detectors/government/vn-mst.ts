import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Tổng cục Thuế: weights are primes, 10 less the rest by 11; three digits more for a branch. */
export default officialNumber({
  id: "vn-mst",
  name: "Vietnamese tax number (MST)",
  words: "mst|mã số thuế|ma so thue",
  shared: "tax",
  pattern: "\\d{10}(?:\\d{3})?",
  check: (v) => 10 - weighted(v, [31, 29, 23, 19, 17, 13, 7, 5, 3], 11) === +v.charAt(9),
});

export const examples: DetectorExamples = {
  match: [
    { text: "MST: 8908664578", value: "8908664578", why: "named, written the way it is printed" },
    { text: "Mã số thuế của công ty là 8822931101.", value: "8822931101", why: "in a sentence" },
    { text: '{"MST":"4422080748"}', value: "4422080748", why: "a field of JSON, in one piece" },
    { text: "Mã số thuế 8813700838", value: "8813700838", why: "by its full name" },
    { text: "7579073215 (MST)", value: "7579073215", why: "the name stands behind it" },
    { text: "MST\t8813700838\tactive", value: "8813700838", why: "a row of a table" },
    { text: "Mã số thuế của công ty là 95 17-20-4172017.", value: "95 17-20-4172017", why: "another of its forms" },
  ],
  ignore: [
    { text: "MST: 8908664579", why: "one digit is wrong" },
    { text: "MST: 8282931101", why: "two digits changed places" },
    { text: "Order 8822931101 left the warehouse", why: "without its name it is any number" },
    { text: "MST: 89086645", why: "two characters short" },
    { text: "MST: x8813700838", why: "part of a longer token" },
    { text: "Where do I find the MST on the form?", why: "the name without a number" },
  ],
};
