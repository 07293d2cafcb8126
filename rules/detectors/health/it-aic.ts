import { lastDigit, sumOfDigits } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Agenzia Italiana del Farmaco: begins with 0, digit sums with weights 1 and 2, modulo 10. */
export default officialNumber({
  id: "it-aic",
  name: "Italian medicine number (AIC)",
  words: "aic|autorizzazione immissione",
  pattern: "A?\\d{9}",
  check: (v) => {
    const digits = v.slice(-9);
    const sum = [...digits.slice(0, 8)].reduce((total, digit, i) => total + (i % 2 ? sumOfDigits(+digit * 2) : +digit), 0);
    return digits.startsWith("0") && sum % 10 === lastDigit(v);
  },
  category: "health",
  family: "MEDICAL",
  severity: "low",
  canary: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "AIC: A003263617", value: "A003263617", why: "named, written the way it is printed" },
    { text: "Il farmaco ha AIC A035583741 in scheda.", value: "A035583741", why: "in a sentence" },
    { text: "Codice AIC 038957712", value: "038957712", why: "by its full name" },
    { text: "080213996 (AIC)", value: "080213996", why: "the name stands behind it" },
    { text: "AIC\tA038957712\tactive", value: "A038957712", why: "a row of a table" },
    { text: "- AIC = A046428811", value: "A046428811", why: "a line of notes" },
  ],
  ignore: [
    { text: "AIC: A003263618", why: "one digit is wrong" },
    { text: "AIC: A053583741", why: "two digits changed places" },
    { text: "Order 035583741 left the warehouse", why: "without its name it is any number" },
    { text: "AIC: 0032636", why: "two characters short" },
    { text: "AIC: 090833106712", why: "three characters too many" },
    { text: "AIC: x038957712", why: "part of a longer token" },
  ],
};
