import { luhn } from "../../../lib/core/checks/luhn.ts";
import { remainder } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Direction générale des finances publiques: a key of two characters and the SIREN. */
export default officialNumber({
  id: "fr-tva",
  name: "French VAT number",
  words: "tva",
  shared: "vat",
  pattern: "(?:FR)?[0-9A-HJ-NP-Z]{2}\\d{9}",
  check: (v) => {
    const key = v.slice(-11, -9);
    const company = v.slice(-9);
    if (!luhn(company) && !company.startsWith("000")) return false;
    if (/^\d\d$/.test(key)) return remainder(`${company}12`, 97) === +key;
    const letters = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    const [a, b] = [letters.indexOf(key.charAt(0)), letters.indexOf(key.charAt(1))];
    const code = a < 10 ? a * 24 + b - 10 : a * 34 + b - 100;
    return (+company + 1 + Math.floor(code / 11)) % 11 === code % 11;
  },
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "n° TVA: FR 61 954506077", value: "FR 61 954506077", why: "named, written the way it is printed" },
    { text: "Notre numéro de TVA est FR 83 404833048.", value: "FR 83 404833048", why: "in a sentence" },
    { text: '{"n° TVA":"FR81775670417"}', value: "FR81775670417", why: "a field of JSON, in one piece" },
    { text: "TVA intracommunautaire FR96552100554", value: "FR96552100554", why: "by its full name" },
    { text: "FR44732829320 (n° TVA)", value: "FR44732829320", why: "the name stands behind it" },
    { text: "n° TVA\tFR 96 552100554\tactive", value: "FR 96 552100554", why: "a row of a table" },
    { text: "Notre numéro de TVA est 3S2-942886 34.", value: "3S2-942886 34", why: "another of its forms" },
    { text: "n° TVA\t2K5876324 15\tactive", value: "2K5876324 15", why: "another of its forms" },
    { text: "TVA intracommunautaire FRZV404 086571", value: "FRZV404 086571", why: "another of its forms" },
  ],
  ignore: [
    { text: "n° TVA: FR 61 954506078", why: "one digit is wrong" },
    { text: "n° TVA: FR 38 404833048", why: "two digits changed places" },
    { text: "Order FR83404833048 left the warehouse", why: "without its name it is any number" },
    { text: "n° TVA: FR619545060", why: "two characters short" },
    { text: "n° TVA: FR81775670417554", why: "three characters too many" },
    { text: "n° TVA: xFR96552100554", why: "part of a longer token" },
    { text: "FR43532829320 (n° TVA)", why: "resembles it, and does not pass the check" },
    { text: "n° TVA: FRA-A 486 81017 9", why: "resembles it, and is none" },
  ],
};
