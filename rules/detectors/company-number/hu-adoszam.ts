import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Nemzeti Adó- és Vámhivatal: weights 9 7 3 1, modulo 10; then the kind of tax and the county. */
export default officialNumber({
  id: "hu-adoszam",
  name: "Hungarian company tax number (adószám)",
  words: "adószám|adoszam|anum|közösségi|adószáma",
  shared: "vat",
  pattern: "(?:HU[ -]?)?\\d{8}(?:-?[1-5]-?\\d{2})?",
  exact: true,
  check: (v) => weighted(v.replace(/^HU/, "").slice(0, 8), [9, 7, 3, 1, 9, 7, 3, 1], 10) === 0,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "adószám: 37358022", value: "37358022", why: "named" },
    { text: "Cégünk adószáma 67208841.", value: "67208841", why: "in a sentence" },
    { text: '{"adószám":"14137877"}', value: "14137877", why: "a field of JSON, in one piece" },
    { text: "Közösségi adószám 72271159", value: "72271159", why: "by its full name" },
    { text: "93029366 (adószám)", value: "93029366", why: "the name stands behind it" },
    { text: "adószám\t72271159\tactive", value: "72271159", why: "a row of a table" },
    { text: "adószám\t67013157108\tactive", value: "67013157108", why: "another of its forms" },
  ],
  ignore: [
    { text: "adószám: 37358023", why: "one digit is wrong" },
    { text: "Order 67208841 left the warehouse", why: "without its name it is any number" },
    { text: "adószám: 373580", why: "two characters short" },
    { text: "adószám: x72271159", why: "part of a longer token" },
    { text: "Where do I find the adószám on the form?", why: "the name without a number" },
    { text: "adószám: 00000000", why: "zeros stand for a number" },
  ],
};
