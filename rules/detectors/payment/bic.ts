import { ibanLengths } from "../../../lib/core/checks/iban-lengths.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { labelledValue } from "../../builders/labelled-value.ts";

/** Countries with banks that have no IBAN of their own, besides those that have. */
const others =
  "US CA AU NZ JP CN HK TW SG IN KR TH ID MY PH VN KH LK NP BD ZA NG KE GH TZ UG ET ZW ZM BW AR CL CO PE VE UY BO PY EC MX PA CU DO BS KY BM JM TT MO PG FJ";
const isCountry = (code: string) => `${Object.values(ibanLengths).join(" ")} ${others}`.includes(code);

/** ISO 9362: four letters of the bank, a country, two of the place, and three of the branch. A word can look like one, so it must be named. */
export default labelledValue({
  id: "bic",
  name: "bank identifier (BIC)",
  family: "BANK",
  severity: "low",
  words: "bic|swift|bic/swift|swift/bic",
  value: "[A-Z]{4} ?[A-Z]{2} ?[A-Z0-9]{2}(?: ?[A-Z0-9]{3})?",
  longest: 14,
  check: (compact, value) => (value === value.toUpperCase() && isCountry(compact.slice(4, 6)) ? 0.85 : 0),
});

export const examples: DetectorExamples = {
  match: [
    { text: "BIC: DEUTDEFF", value: "DEUTDEFF", why: "eight letters" },
    { text: "SWIFT code NEDSZAJJXXX", value: "NEDSZAJJXXX", why: "with a branch" },
    { text: "BIC/SWIFT: BUKBGB22", value: "BUKBGB22", why: "both names, digits in the place" },
    { text: "swift=UNCRITMM", value: "UNCRITMM", why: "a field" },
    { text: "Der BIC ist COBA DE FF XXX", value: "COBA DE FF XXX", why: "in groups" },
  ],
  ignore: [
    { text: "DEUTDEFF", why: "a word of eight letters, not named" },
    { text: "BIC: INGRQQNT", why: "no country QQ" },
    { text: "swift is DEUTDEF", why: "seven letters" },
    { text: "Swift: function declarations", why: "a programming language" },
    { text: "swift deutdeff", why: "nobody writes it in lower case" },
  ],
};
