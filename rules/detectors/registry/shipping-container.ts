import { lastDigit } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** ISO 6346: owner, kind, serial; letters count from 10 without multiples of 11, weights are powers of two, modulo 11. */
export default officialNumber({
  id: "shipping-container",
  name: "shipping container number",
  words: "container|iso 6346|bic code",
  pattern: "[A-Z]{3}[UJZ]\\d{7}",
  check: (v) => {
    const sum = [...v.slice(0, 10)].reduce((total, char, i) => {
      const value = Number.parseInt(char, 36);
      return total + (value < 10 ? value : value + Math.floor((value - 1) / 10)) * 2 ** i;
    }, 0);
    return (sum % 11) % 10 === lastDigit(v);
  },
  lone: 0.6,
  category: "document",
  severity: "low",
  canary: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "container: MSKU 388113 3", value: "MSKU 388113 3", why: "named, written the way it is printed" },
    { text: "Container MSKU 238373 2 is at the port.", value: "MSKU 238373 2", why: "in a sentence" },
    { text: '{"container":"MSKU9466124"}', value: "MSKU9466124", why: "a field of JSON, in one piece" },
    { text: "MSKU8220856 (container)", value: "MSKU8220856", why: "the name stands behind it" },
    { text: "container\tMSKU 033404 5\tactive", value: "MSKU 033404 5", why: "a row of a table" },
    { text: "- container = MSKU 559010 0", value: "MSKU 559010 0", why: "a line of notes" },
    { text: "- container = VSKU 559010 0", value: "VSKU 559010 0", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "container: MSKU 388113 4", why: "one digit is wrong" },
    { text: "container: MSKU 328373 2", why: "two digits changed places" },
    { text: "Order MSKU2383732 left the warehouse", why: "without its name it is any number" },
    { text: "container: MSKU38811", why: "two characters short" },
    { text: "container: MSKU9466124045", why: "three characters too many" },
    { text: "container: xMSKU0334045", why: "part of a longer token" },
  ],
};
