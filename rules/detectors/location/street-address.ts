import { holdsSign, signSet } from "../../../lib/core/checks/sign-set.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { capital, postalAddress } from "../../builders/postal-address.ts";

const kinds =
  "Street|Avenue|Road|Boulevard|Lane|Drive|Court|Place|Terrace|Circle|Crescent|Close|Square|Parkway|Highway|Turnpike|Gardens|Grove|Mews|Quay|Trail|Way|Alley|Loop|Parade|Rise|Walk|Row|Hill";
const short = "St|Ave|Rd|Blvd|Ln|Dr|Ct|Pl|Ter|Cir|Cres|Sq|Pkwy|Hwy|Str";
/** What only addresses hold; other kinds need a place behind them, because words such as "Way" and "Row" are words, too. */
const sure = /^(?:Street|Avenue|Road|Boulevard|Lane|Drive|Parkway|Highway|Crescent|Terrace|St|Ave|Rd|Blvd|Ln|Pkwy|Hwy)$/;

const capitals = signSet(/[A-Z]/);

/** Number, name and kind of the street, as in English-speaking countries (USPS Publication 28; Royal Mail's guide to addressing). */
export default postalAddress({
  id: "street-address",
  hints: `${kinds}|${short}`
    .toLowerCase()
    .split("|")
    .map((kind) => ` ${kind} `),
  street: `(?:(?:Flat|Unit|Apt\\.?|Apartment|Suite) [0-9A-Z]{1,5},? |[0-9]{1,5}/)?[0-9]{1,6}[A-Za-z]?(?:[-/][0-9]{1,4})?,? (?:[0-9]{1,5}(?:st|nd|rd|th)? )?(?:(?:${capital}|of|the|de) ){1,4}(?:${kinds}|(?:${short})\\.?)(?: (?:N|S|E|W|NE|NW|SE|SW|North|South|East|West))?`,
  glance: (text, start) => text.charAt(start - 1) === " " && holdsSign(capitals, text.charCodeAt(start)),
  check(value) {
    const line = value.split(/[,\n]/)[0] ?? "";
    const kind = new RegExp(`^.* (${kinds}|${short})(?!\\p{L})`, "u").exec(line)?.[1] ?? "";
    if (/^(?:19|20)[0-9]{2} (?:The|In|On|At|A|Wall|World) /.test(value)) return 0.3;
    if (line.length < value.length && /[0-9]/.test(value.slice(line.length))) return 0.9;
    return sure.test(kind) ? 0.75 : line.length < value.length ? 0.6 : 0.4;
  },
});

export const examples: DetectorExamples = {
  match: [
    {
      text: "Ship it to 1724 Pine Road, Madison, IL 61324",
      value: "1724 Pine Road, Madison, IL 61324",
      why: "United States, with everything",
    },
    { text: "I live at 42 Elm Street.", value: "42 Elm Street", why: "the line of the street only" },
    {
      text: "Flat 3, 14 Abbey Road, London NW8 9AY",
      value: "Flat 3, 14 Abbey Road, London NW8 9AY",
      why: "United Kingdom, with a flat",
    },
    { text: "12/45 George St, Sydney NSW 2000", value: "12/45 George St, Sydney NSW 2000", why: "Australia" },
    {
      text: "350 Fifth Ave Apt 12, New York, NY 10118",
      value: "350 Fifth Ave Apt 12, New York, NY 10118",
      why: "a flat behind the street",
    },
    { text: "24 Sussex Drive, Ottawa, ON K1M 1M4", why: "Canada" },
    { text: "8 Orchard Walk, Dublin", why: "a kind that counts with a place behind it" },
    { text: "Flat 3CEO7, 14 Abbey Road, London NW8 9AY", why: "as long as it may be" },
    {
      text: "Ship it to 172441 Pine Road, Madison, IL 61324",
      value: "172441 Pine Road, Madison, IL 61324",
      why: "as long as it may be",
    },
    { text: "6/15I, 9nd de ZMGB of Turnpike S AO", why: "nothing else in the text" },
    {
      text: "1Z/8, the of XKNU. Parkway JED al S im del ZSSM>M. im di TSY.",
      value: "1Z/8, the of XKNU. Parkway JED",
      why: "another of its forms",
    },
    {
      text: "I live at 547-8892 the of Square, T del pod OB. of do YOUH,EOVI el van C los RN. EK.",
      value: "547-8892 the of Square, T del pod OB",
      why: "another of its forms",
    },
    {
      text: "Ship it to 1724 the the the P. Road, Madison, IL 61324",
      value: "1724 the the the P. Road, Madison, IL 61324",
      why: "as long as it may be",
    },
  ],
  ignore: [
    { text: "Wall Street fell by 3 percent", why: "no number of a house" },
    { text: "5 Easy Ways to sleep", why: "another word" },
    { text: "10 Best Way", why: "no place behind it" },
    { text: "In 2019 The Royal Court", why: "a year" },
    { text: "the road is 12 km long", why: "lower case" },
    { text: "it takes 3 to go down Silk Road", why: "words between" },
  ],
};
