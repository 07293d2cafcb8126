import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Zentrale Ausgleichsstelle: 756, nine digits, the check digit of EAN-13. */
export default officialNumber({
  id: "ch-ahv",
  name: "Swiss social security number (AHV)",
  words: "sozialversicherungsnummer|ahv|avs|navs|ahvn13|numéro d'assuré",
  shared: "person",
  pattern: "756\\d{10}",
  check: (v) => weighted(v, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1], 10) === 0,
  lone: 0.75,
});

export const examples: DetectorExamples = {
  match: [
    { text: "AHV-Nummer: 756.9412.6305.31", value: "756.9412.6305.31", why: "named, written the way it is printed" },
    { text: "Meine AHV-Nummer ist 756.7213.4205.11.", value: "756.7213.4205.11", why: "in a sentence" },
    { text: '{"AHV-Nummer":"7568935946785"}', value: "7568935946785", why: "a field of JSON, in one piece" },
    { text: "Sozialversicherungsnummer 7564777486748", value: "7564777486748", why: "by its full name" },
    { text: "7566842182111 (AHV-Nummer)", value: "7566842182111", why: "the name stands behind it" },
    { text: "AHV-Nummer\t756.4777.4867.48\tactive", value: "756.4777.4867.48", why: "a row of a table" },
  ],
  ignore: [
    { text: "AHV-Nummer: 756.9412.6305.32", why: "one digit is wrong" },
    { text: "AHV-Nummer: 7657213420511", why: "two digits changed places" },
    { text: "Order 7567213420511 left the warehouse", why: "without its name it is any number" },
    { text: "AHV-Nummer: 75694126305", why: "two characters short" },
    { text: "AHV-Nummer: 7568935946785748", why: "three characters too many" },
    { text: "AHV-Nummer: x7564777486748", why: "part of a longer token" },
  ],
};
