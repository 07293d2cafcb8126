import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** ISO 2108: thirteen digits with weights 1 and 3 modulo 10, or ten with weights 10 to 1 modulo 11. */
export default officialNumber({
  id: "isbn",
  name: "book number (ISBN)",
  words: "isbn",
  pattern: "97[89]\\d{10}|\\d{9}[0-9X]",
  check: (v) =>
    v.length === 13
      ? weighted(v, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1], 10) === 0
      : weighted(v.replace("X", "A"), [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 11) === 0,
  category: "document",
  severity: "low",
  canary: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "ISBN: 978-8-11-453496-3", value: "978-8-11-453496-3", why: "named, written the way it is printed" },
    { text: "The book is ISBN 978-0-41-311095-4, second edition.", value: "978-0-41-311095-4", why: "in a sentence" },
    { text: '{"ISBN":"9786695073949"}', value: "9786695073949", why: "a field of JSON, in one piece" },
    { text: "9783749981120 (ISBN)", value: "9783749981120", why: "the name stands behind it" },
    { text: "ISBN\t978-4-12-246890-0\tactive", value: "978-4-12-246890-0", why: "a row of a table" },
    { text: "- ISBN = 978-0-97-164099-3", value: "978-0-97-164099-3", why: "a line of notes" },
  ],
  ignore: [
    { text: "ISBN: 978-8-11-453496-4", why: "one digit is wrong" },
    { text: "ISBN: 987-0-41-311095-4", why: "two digits changed places" },
    { text: "Order 9780413110954 left the warehouse", why: "without its name it is any number" },
    { text: "ISBN: 97881145349", why: "two characters short" },
    { text: "ISBN: 9786695073949900", why: "three characters too many" },
    { text: "ISBN: x9784122468900", why: "part of a longer token" },
  ],
};
