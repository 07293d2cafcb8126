import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";
import { spellLetters } from "../../builders/spell-letters.ts";

const endings =
  "com|org|net|edu|gov|io|co|me|info|eu|uk|de|fr|es|it|nl|be|ch|at|pl|cz|ru|ua|se|no|dk|fi|pt|br|mx|in|jp|cn|au|ca|us|example";
const dot = "(?: ?[([{<] ?(?:dot|punkt|punto|\\.) ?[)\\]}>] ?| (?:dot|punkt|punto) |[-_]dot[-_])";
const at = "(?: ?[([{<] ?at ?[)\\]}>] ?|[-_]at[-_])";
const part = "[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,30}";

/** An address written so that programs do not read it: "name (at) host dot org". With words for both signs, or brackets around "at". */
const detector: Detector = {
  id: "email-obfuscated",
  name: { one: "e-mail address in words", other: "e-mail addresses in words" },
  category: "personal",
  family: "EMAIL",
  severity: "low",
  hints: [
    "(at)",
    "[at]",
    "{at}",
    "<at>",
    "( at )",
    "[ at ]",
    "-at-",
    "_at_",
    " dot com",
    " dot org",
    " dot net",
    " dot io",
    " dot edu",
    " dot co ",
    " punkt de",
  ],
  // Only a pattern that is used is compiled.
  get pattern() {
    const source = `(?<![\\p{L}\\p{N}._-])${part}(?:(?:[._]|${dot})${part}){0,2}(?:${at}${part}(?:(?:\\.|${dot})${part}){0,2}(?:\\.|${dot})| at ${part}(?:${dot}${part}){0,2}${dot})(?:${endings})(?![\\p{L}\\p{N}])`;
    return new RegExp(spellLetters(source), "iu");
  },
  window: { before: 110, after: 150 },
  confidence: 0.8,
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "ana (at) company dot example", why: "brackets and a word" },
    { text: "ana.example[at]company[dot]com", why: "brackets for both signs" },
    { text: "Write to ana at company dot com.", value: "ana at company dot com", why: "words for both signs" },
    { text: "ana{at}mail.company.org", why: "brackets, and a full stop" },
    { text: "ana dot example at company dot co dot uk", why: "words throughout" },
    { text: "analqkgu7mqG5OA53yHnLquQrKnRo8k (at) company dot example", why: "as long as it may be" },
    { text: "ana_Dot-9 (PUnkT ) is8 (at) company dot example", why: "as long as it may be" },
    { text: "ana (at) company.M3 pUnTo U dot example", why: "as long as it may be" },
    {
      text: "Write to ana at company_DOT_ß PUNKT VC dot com.",
      value: "ana at company_DOT_ß PUNKT VC dot com",
      why: "as long as it may be",
    },
  ],
  ignore: [
    { text: "look at company dot charts", why: "no ending of a domain" },
    { text: "meet at company.com", why: "a word and a site" },
    { text: "(at) dot com", why: "no name" },
    { text: "arrives (at) noon", why: "no host" },
    { text: "the dot com crash", why: "no at" },
  ],
};
