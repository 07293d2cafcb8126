import { ibanLengths } from "../../../lib/core/checks/iban-lengths.ts";
import { mod97 } from "../../../lib/core/checks/mod97.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** One alternative a length, so that a match never runs on into the words behind the number. */
const byLength = Object.entries(ibanLengths)
  .map(([length, countries]) => `(?:${countries.replaceAll(" ", "|")})[0-9]{2}(?:[ -]?[0-9A-Z]){${Number(length) - 4}}`)
  .join("|");

/** Countries whose numbers hold digits only, or digits behind the four letters of the bank (ISO 13616, the registry). */
const digitsOnly = "AT|BA|BE|CZ|DE|DK|EE|ES|FI|FO|GL|HR|HU|IL|IS|LT|LY|ME|MN|NO|PL|PT|RS|SD|SE|SI|SK|TL|TN|VA|XK";
const form = new RegExp(
  `^(?:(?:${digitsOnly})[0-9]+|(?:GB|IE|NL)[0-9]{2}[A-Z]{4}[0-9]+|BG[0-9]{2}[A-Z]{4}[0-9]{6}[0-9A-Z]+|(?!${digitsOnly}|GB|IE|NL|BG).+)$`,
  "i",
);

const detector: Detector = {
  id: "iban",
  name: { one: "bank account number (IBAN)", other: "bank account numbers (IBAN)" },
  category: "payment",
  family: "BANK",
  severity: "high",
  hints: ["<digits>"],
  pattern: new RegExp(`(?<![0-9A-Za-z])(?=[A-Z]{2}[0-9]{2})(?:${byLength})(?![0-9A-Za-z])`, "i"),
  window: { before: 24, after: 32 },
  confirm(value) {
    const compact = value.replace(/[^0-9A-Za-z]/g, "");
    return form.test(compact) && mod97(compact) ? 0.95 : 0;
  },
  mask: (value) => `${value.slice(0, 4)} •••• ${value.slice(-2)}`,
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "IBAN: DE89 3704 0044 0532 0130 00", value: "DE89 3704 0044 0532 0130 00", why: "Germany, in groups of four" },
    { text: "GB29NWBK60161331926819", why: "United Kingdom in one piece, with letters" },
    {
      text: "to NL91 ABNA 0417 1643 00 by Friday",
      value: "NL91 ABNA 0417 1643 00",
      why: "the words behind it are no part of it",
    },
    { text: "FR14 2004 1010 0505 0001 3M02 606", why: "France, a letter in the middle" },
    { text: "mt84malt011000012345mtlcast001s", why: "Malta, lower case, 31 characters" },
    { text: "NO93 8601 1117 947", why: "Norway, the shortest" },
    { text: "CH93-0076-2011-6238-5295-7", why: "Switzerland, with hyphens" },
  ],
  ignore: [
    { text: "NL70ABNA04A7164300", why: "a letter where the Netherlands have digits only" },
    { text: "DE89 3704 0044 0532 0130 01", why: "the remainder by 97 is not 1" },
    { text: "XX89 3704 0044 0532 0130 00", why: "no such country" },
    { text: "DE89 3704 0044 0532 0130", why: "too short for Germany" },
    { text: "ADE89370400440532013000", why: "part of a longer token" },
    { text: "DE89370400440532013000A", why: "goes on behind it" },
    { text: "order DE12 3456 7890", why: "an order number that begins like an IBAN" },
  ],
};
