import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Numbers of small countries and of extensions: too short to be told from other numbers unless a word names them. */
const detector: Detector = {
  id: "short-phone-number",
  name: { one: "short phone number", other: "short phone numbers" },
  category: "personal",
  family: "PHONE",
  severity: "low",
  hints: [
    "phone:",
    "phone no",
    "phone number",
    "tel:",
    "tel.:",
    "telefon:",
    "telefono:",
    "teléfono:",
    "téléphone",
    "fax:",
    "mobile:",
    "cell:",
    "extension:",
    "телефон:",
  ],
  pattern:
    /(?<![\p{L}])(?:(?:tele|mobile ?|cell ?)?phone|tel|tele?fono?|teléfono|téléphone|fax|mobile|cell|extension|телефон)(?: (?:number|no))?\.?\s{0,2}:\s{0,3}(?<value>(?:0[ ])?[0-9](?:[ .-]?[0-9]){4,5})(?![0-9A-Za-z_]|[-.,/: ][0-9])/iu,
  valueGroup: "value",
  window: { before: 16, after: 40 },
  confirm: (value) => (/^(?:19|20)[0-9]{2}[ .-]/.test(value) || new Set(value.replace(/[^0-9]/g, "")).size < 2 ? 0 : 0.6),
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "Phone: 712 345", value: "712 345", why: "Andorra: six digits" },
    { text: "Tel: 36.67.11", value: "36.67.11", why: "New Caledonia: three pairs" },
    { text: "fax: 22123", value: "22123", why: "Samoa: five digits" },
    { text: "Phone number: 3 81234", value: "3 81234", why: "Norfolk Island" },
    { text: "Extension: 48213", value: "48213", why: "inside a company" },
    { text: "Telefon: 38 12 34", value: "38 12 34", why: "Greenland, in another language" },
    { text: "Phone number  : 3 81234", value: "3 81234", why: "as long as it may be" },
    { text: "Phone:712 345", value: "712 345", why: "as short as it may be" },
    { text: "Phone:   712 345", value: "712 345", why: "as long as it may be" },
    { text: "Extension: 77171", value: "77171", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "712 345", why: "no word names it" },
    { text: "phone: 2024-05", why: "a month" },
    { text: "Phone: 12 items", why: "a count" },
    { text: "phone: 11111", why: "one digit throughout" },
    { text: "Telephoto: 712 345", why: "another word" },
    { text: "mobile: 100.5 % of 12", why: "a share" },
    { text: "the phone 712 345", why: "nothing says that it is its number" },
  ],
};
