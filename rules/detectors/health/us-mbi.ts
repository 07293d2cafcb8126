import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** CMS MBI format: eleven characters, letters without S, L, O, I, B and Z at fixed places. */
export default officialNumber({
  id: "us-mbi",
  name: "US Medicare beneficiary number (MBI)",
  words: "mbi|beneficiary|medicare",
  pattern: "[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\\d-?[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\\d-?[AC-HJKMNP-RT-Y]{2}\\d{2}",
  exact: true,
  lone: 0.75,
  category: "health",
  family: "MEDICAL",
});

export const examples: DetectorExamples = {
  match: [
    { text: "MBI: 3KM7-HJ0-QR84", value: "3KM7-HJ0-QR84", why: "named" },
    { text: "The MBI is 2WD9F35GH10 for this patient.", value: "2WD9F35GH10", why: "in a sentence" },
    { text: '{"MBI":"1EG4-TE5-MK72"}', value: "1EG4-TE5-MK72", why: "a field of JSON, in one piece" },
    { text: "Medicare Beneficiary Identifier 7RT2-A94-NP56", value: "7RT2-A94-NP56", why: "by its full name" },
    { text: "3KM7-HJ0-QR84 (MBI)", value: "3KM7-HJ0-QR84", why: "the name stands behind it" },
    { text: "MBI\t7RT2-A94-NP56\tactive", value: "7RT2-A94-NP56", why: "a row of a table" },
  ],
  ignore: [
    { text: "Order 2WD9F35GH10 left the warehouse", why: "without its name it is any number" },
    { text: "MBI: 3KM7-HJ0-QR", why: "two characters short" },
    { text: "MBI: 1EG4-TE5-MK72P56", why: "three characters too many" },
    { text: "MBI: x7RT2-A94-NP56", why: "part of a longer token" },
    { text: "Where do I find the MBI on the form?", why: "the name without a number" },
    { text: "MBI: 0EG0-TE0-MK00", why: "zeros stand for a number" },
  ],
};
