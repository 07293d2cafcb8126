import { remainder } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Kruispuntbank van Ondernemingen: 97 minus the rest of the first eight digits by 97. */
export default officialNumber({
  id: "be-vat",
  name: "Belgian enterprise number",
  words: "ondernemingsnummer|btw|tva|nwst|kbo|bce|numéro d'entreprise|unternehmensnummer|enterprise number",
  shared: "vat",
  pattern: "(?:BE)?[01]?\\d{9}",
  check: (v) => {
    const digits = v.replace(/^BE/, "").padStart(10, "0");
    return digits.length === 10 && digits !== "0000000000" && 97 - remainder(digits.slice(0, 8), 97) === +digits.slice(8);
  },
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "ondernemingsnummer: BE 0171.055.144", value: "BE 0171.055.144", why: "named, written the way it is printed" },
    { text: "Ons ondernemingsnummer is BE 0513.302.917.", value: "BE 0513.302.917", why: "in a sentence" },
    { text: '{"ondernemingsnummer":"0896909510"}', value: "0896909510", why: "a field of JSON, in one piece" },
    { text: "BTW-nummer 0600055955", value: "0600055955", why: "by its full name" },
    { text: "0336059963 (ondernemingsnummer)", value: "0336059963", why: "the name stands behind it" },
    { text: "ondernemingsnummer\tBE 0600.055.955\tactive", value: "BE 0600.055.955", why: "a row of a table" },
  ],
  ignore: [
    { text: "ondernemingsnummer: BE 0171.055.145", why: "one digit is wrong" },
    { text: "ondernemingsnummer: BE 0153.302.917", why: "two digits changed places" },
    { text: "Order 0513302917 left the warehouse", why: "without its name it is any number" },
    { text: "ondernemingsnummer: 01710551", why: "two characters short" },
    { text: "ondernemingsnummer: 0896909510955", why: "three characters too many" },
    { text: "ondernemingsnummer: x0600055955", why: "part of a longer token" },
    { text: "ondernemingsnummer: BE 2692.477.005", why: "resembles it, and does not pass the check" },
    { text: "Ons ondernemingsnummer is BE 1513.302.917.", why: "resembles it, and does not pass the check" },
    { text: "ondernemingsnummer\tBE 0600.055.955BE 0600.055.955\tactive", why: "resembles it, and is none" },
  ],
};
