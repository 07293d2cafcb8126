import { lastDigit, weighted } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Valstybinė mokesčių inspekcija: nine or twelve digits, two rounds of weights modulo 11. */
export default officialNumber({
  id: "lt-pvm",
  name: "Lithuanian VAT number (PVM)",
  words: "pvm|įmonės kodas",
  shared: "vat",
  pattern: "(?:LT)?(?:\\d{12}|\\d{9})",
  exact: true,
  check: (v) => {
    const digits = v.replace(/^LT/, "");
    const places = [...digits.slice(0, -1)].map((_, i) => i);
    const first = weighted(
      digits,
      places.map((i) => 1 + (i % 9)),
      11,
    );
    return (
      digits.at(-2) === "1" &&
      (first < 10
        ? first
        : weighted(
            digits,
            places.map((i) => 1 + ((i + 2) % 9)),
            11,
          ) % 10) === lastDigit(digits)
    );
  },
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "PVM: LT612682810", value: "LT612682810", why: "named, written the way it is printed" },
    { text: "PVM mokėtojo kodas: LT581205313", value: "LT581205313", why: "in a sentence" },
    { text: '{"PVM":"LT619370012"}', value: "LT619370012", why: "a field of JSON, in one piece" },
    { text: "PVM mokėtojo kodas LT381349913", value: "LT381349913", why: "by its full name" },
    { text: "LT597428816 (PVM)", value: "LT597428816", why: "the name stands behind it" },
    { text: "PVM\tLT381349913\tactive", value: "LT381349913", why: "a row of a table" },
    { text: "PVM mokėtojo kodas LT381341916", value: "LT381341916", why: "another one that passes every check" },
    { text: "PVM: LT612680810", value: "LT612680810", why: "another one that passes every check" },
    { text: "PVM\t661681143812\tactive", value: "661681143812", why: "another of its forms" },
  ],
  ignore: [
    { text: "PVM: LT612682811", why: "one digit is wrong" },
    { text: "PVM: LT851205313", why: "two digits changed places" },
    { text: "Order LT581205313 left the warehouse", why: "without its name it is any number" },
    { text: "PVM: LT6126828", why: "two characters short" },
    { text: "PVM: LT619370012913", why: "three characters too many" },
    { text: "PVM: xLT381349913", why: "part of a longer token" },
  ],
};
