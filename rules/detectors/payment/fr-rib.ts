import { remainder } from "../../../lib/core/checks/weighted.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Letters stand for digits: A and J for 1, B, K and S for 2, … */
const digits = (value: string) =>
  value.replace(/[A-Z]/g, (letter) => String("12345678912345678923456789"["ABCDEFGHIJKLMNOPQRSTUVWXYZ".indexOf(letter)]));

/** Relevé d'identité bancaire: bank, branch, account of eleven, and a key that makes 89, 15 and 3 times them divisible by 97. */
export default officialNumber({
  id: "fr-rib",
  name: "French bank account number (RIB)",
  words: "rib|compte|virement|banque|bancaire|bank account",
  pattern: "[0-9]{5}[ -]?[0-9]{5}[ -]?[0-9A-Z]{11}[ -]?[0-9]{2}",
  exact: true,
  check: (value) => remainder(digits(value), 97) === 0,
  lone: 0.7,
  category: "payment",
  family: "BANK",
});

export const examples: DetectorExamples = {
  match: [
    { text: "RIB : 20041 01005 0500013M026 06", value: "20041 01005 0500013M026 06", why: "in its usual groups" },
    { text: "compte 20041010050500013M02606", value: "20041010050500013M02606", why: "in one piece" },
    { text: "virement au 20041-01005-0500013M026-06", value: "20041-01005-0500013M026-06", why: "with hyphens" },
    { text: "relevé bancaire\n20041 01005 0500013m026 06", value: "20041 01005 0500013m026 06", why: "lower case" },
    { text: "banque: 30006000011234567890189", value: "30006000011234567890189", why: "digits only" },
  ],
  ignore: [
    { text: "RIB : 20041 01005 0500013M026 07", why: "the key is wrong" },
    { text: "commande 20041010050500013M02606", why: "an order" },
    { text: "RIB 20041 01005 0500013M026", why: "no key" },
    { text: "RIB 2004 01005 0500013M026 06", why: "four digits of the bank" },
    { text: "RIB 00000000000000000000000", why: "zeros" },
  ],
};
