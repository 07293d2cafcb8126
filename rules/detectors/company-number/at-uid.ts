import { lastDigit } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Bundesministerium für Finanzen, construction rules of the UID-Nummer. */
export default officialNumber({
  id: "at-uid",
  name: "Austrian VAT number (UID)",
  words: "uid|umsatzsteuer-identifikationsnummer|ust-id|ust-idnr|atu",
  shared: "vat",
  pattern: "(?:AT[ ]?)?U[ ]?\\d{8}",
  exact: true,
  check: (v) => {
    const digits = v.slice(-8);
    const sum = [...digits.slice(0, 7)].reduce(
      (total, digit, i) => total + (i % 2 ? Math.floor(+digit / 5) + ((+digit * 2) % 10) : +digit),
      0,
    );
    return (96 - sum) % 10 === lastDigit(v);
  },
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "UID: ATU87376483", value: "ATU87376483", why: "named, written the way it is printed" },
    { text: "Unsere UID lautet ATU26198227.", value: "ATU26198227", why: "in a sentence" },
    { text: '{"UID":"ATU51943517"}', value: "ATU51943517", why: "a field of JSON, in one piece" },
    { text: "Umsatzsteuer-Identifikationsnummer ATU48694257", value: "ATU48694257", why: "by its full name" },
    { text: "ATU24130526 (UID)", value: "ATU24130526", why: "the name stands behind it" },
    { text: "UID\tATU48694257\tactive", value: "ATU48694257", why: "a row of a table" },
  ],
  ignore: [
    { text: "UID: ATU87376484", why: "one digit is wrong" },
    { text: "UID: ATU62198227", why: "two digits changed places" },
    { text: "Order ATU26198227 left the warehouse", why: "without its name it is any number" },
    { text: "UID: ATU873764", why: "two characters short" },
    { text: "UID: ATU51943517257", why: "three characters too many" },
    { text: "UID: xATU48694257", why: "part of a longer token" },
  ],
};
