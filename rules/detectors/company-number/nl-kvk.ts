import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Kamer van Koophandel: eight digits, twelve for an establishment; BRIN codes of schools are two digits and two letters. */
export default officialNumber({
  id: "nl-kvk",
  name: "Dutch company number (KvK)",
  words: "kvk|kamer van koophandel|handelsregister|vestigingsnummer|brin",
  pattern: "\\d{12}|\\d{8}|\\d{2}[ ]?[A-Z]{2}(?:[ ]?\\d{2})?",
  exact: true,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "KvK: 02024113", value: "02024113", why: "named, written the way it is printed" },
    { text: "Ons KvK-nummer is 32061517.", value: "32061517", why: "in a sentence" },
    { text: '{"KvK":"75912666"}', value: "75912666", why: "a field of JSON, in one piece" },
    { text: "KvK-nummer 88917838", value: "88917838", why: "by its full name" },
    { text: "26632364 (KvK)", value: "26632364", why: "the name stands behind it" },
    { text: "KvK\t88917838\tactive", value: "88917838", why: "a row of a table" },
    { text: "707638544523 (KvK)", value: "707638544523", why: "another of its forms" },
  ],
  ignore: [
    { text: "Order 32061517 left the warehouse", why: "without its name it is any number" },
    { text: "KvK: 020241", why: "two characters short" },
    { text: "KvK: 75912666838", why: "three characters too many" },
    { text: "KvK: x88917838", why: "part of a longer token" },
    { text: "Where do I find the KvK on the form?", why: "the name without a number" },
    { text: "KvK: 00000000", why: "zeros stand for a number" },
    { text: "190QN74 (KvK)", why: "resembles it, and is none" },
    { text: "KvK-nummer 65PIT61", why: "resembles it, and is none" },
    { text: "KvK: 57SR294", why: "resembles it, and is none" },
  ],
};
