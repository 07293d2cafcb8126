import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** ISO 10962: category, group, four attributes. */
export default officialNumber({
  id: "cfi",
  name: "instrument class (CFI)",
  words: "cfi|classification of financial instruments",
  pattern: "[CDEFHIJKLMORST][A-Z]{5}",
  exact: true,
  check: (v) =>
    /^(?:E[SPCFLDYM]|D[BCWTSEAGNDYM]|C[IHBEFPSM]|R[ASPWFDM]|O[CPM]|F[FC]|S[RTECFM]|H[RTECFM]|I[FT]|J[EFCRT]|K[RTECFYM]|L[LRS]|T[CTRIBDM]|M[CM])/.test(
      v,
    ) &&
    (!/^[DE]/.test(v) || /[BRNMX]$/.test(v)) &&
    (!v.startsWith("IF") || v === "IFXXXP"),
  category: "document",
  severity: "low",
  canary: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "CFI: DTFNFR", value: "DTFNFR", why: "named" },
    { text: "The share has CFI FFSCSX in the list.", value: "FFSCSX", why: "in a sentence" },
    { text: '{"CFI":"ESVUFR"}', value: "ESVUFR", why: "a field of JSON, in one piece" },
    { text: "Classification of Financial Instruments CIOGES", value: "CIOGES", why: "by its full name" },
    { text: "DTFNFR (CFI)", value: "DTFNFR", why: "the name stands behind it" },
    { text: "CFI\tCIOGES\tactive", value: "CIOGES", why: "a row of a table" },
  ],
  ignore: [
    { text: "Order FFSCSX left the warehouse", why: "without its name it is any number" },
    { text: "CFI: DTFN", why: "two characters short" },
    { text: "CFI: ESVUFRGES", why: "three characters too many" },
    { text: "CFI: xCIOGES", why: "part of a longer token" },
    { text: "Where do I find the CFI on the form?", why: "the name without a number" },
    { text: "CFI: xxxxxx", why: "a row of x stands for a number" },
    { text: '{"CFI":"TYOIWJ"}', why: "resembles it, and does not pass the check" },
    { text: "The share has CFI IFLTTA in the list.", why: "resembles it, and is none" },
  ],
};
