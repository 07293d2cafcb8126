import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

const words = [
  "phone",
  "phones",
  "telephone",
  "tel",
  "tel.",
  "mobile",
  "mob",
  "cell",
  "cellphone",
  "fax",
  "call",
  "text",
  "dial",
  "sms",
  "whatsapp",
  "hotline",
  "contact",
  "ring",
  "telefon",
  "telefono",
  "teléfono",
  "telefone",
  "téléphone",
  "handy",
  "mobil",
  "móvil",
  "celular",
  "portable",
  "rufnummer",
  "puhelin",
  "telefoon",
  "телефон",
  "тел",
  "电话",
  "手机",
  "電話",
];

/** Country calling codes of one and two digits; what is left has three (ITU-T E.164). */
const shortCodes = /^(?:1|7|20|27|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;
const unassigned =
  /^(?:21[0459]|28|29[2-6]|38[348]|42[2-9]|69[34589]|80[1-79]|83|85[1478]|87[1-79]|88[4579]|89|969|978|99[0179])/;

/** 2024-05-06, 06.05.2024. */
const date = /^(?:(?:19|20)[0-9]{2}[ .-][0-9]{2}[ .-][0-9]{2}|[0-9]{2}[ .-][0-9]{2}[ .-](?:19|20)[0-9]{2})$/;
/** As people in North America write their numbers. */
const northAmerican =
  /^(?:1[ .-]?)?(?:\([2-9][0-9]{2}\)[ ]?[0-9]{3}[ .-]|[2-9][0-9]{2}-[0-9]{3}-|[2-9][0-9]{2}\.[0-9]{3}\.)[0-9]{4}$/;
/** A leading 0, or ten digits as in North America: words may stand at some distance. Any other groups need them next to them. */
const usualForm = /^\(?(?:0|(?:1[ .-]?)?\(?[2-9][0-9]{2}\)?[ .-]?[2-9][0-9]{2}[ .-]?[0-9]{4}$)/;

const detector: Detector = {
  id: "phone-number",
  name: { one: "phone number", other: "phone numbers" },
  category: "personal",
  family: "PHONE",
  severity: "low",
  hints: ["<digits>"],
  // With "+", with "00", as in North America, with a leading 0, and any other groups of digits.
  pattern:
    /(?<![0-9A-Za-z_+]|[0-9][-./: ])\+[ ]?[1-9](?:[ .\-/]{0,2}\(?[0-9]\)?){6,14}(?![0-9A-Za-z_]|[-.,/:][0-9])|(?<![0-9A-Za-z_+]|[0-9][-.,/: ]|[-./=#&?%@$][ ]?)(?:\(?00[1-9][0-9]{0,2}\)?(?:[ .\-/]{0,2}\(?[0-9]\)?){6,12}|(?:1[ .-]?)?(?:\([2-9][0-9]{2}\)[ ]?|[2-9][0-9]{2}[ .-]?)[2-9][0-9]{2}[ .-]?[0-9]{4}|\(?0[1-9](?:[ .\-/]{0,3}\(?[0-9]\)?){6,10}|\(?[1-9](?:[ .-]{0,2}\(?[0-9]\)?){6,12})(?![0-9A-Za-z_]|[-.,/:][0-9])/,
  window: { before: 4, after: 4 },
  confidence: 0.6,
  confirm(value, context) {
    const digits = value.replace(/[^0-9]/g, "");
    if (new Set(digits).size < 3) return 0;
    if (value.startsWith("+")) return plausibleCountry(digits) ? (context.near(words, 32) ? 0.95 : 0.85) : 0;
    if (digits.length < 7 || digits.length > 14 || date.test(value)) return 0;
    if (context.near(words, usualForm.test(value) ? 32 : 10)) return 0.85;
    // Without words only what is written the way people in North America write their numbers.
    return northAmerican.test(value) ? 0.65 : 0.3;
  },
  mask: (value) => `${value.slice(0, value.startsWith("+") ? 3 : 2)}••••${value.slice(-2)}`,
};
export default detector;

function plausibleCountry(digits: string): boolean {
  if (digits.length < 8 || digits.length > 15) return false;
  if (digits.startsWith("1")) return /^1[2-9][0-9]{2}[2-9][0-9]{6}$/.test(digits);
  return shortCodes.test(digits) || (/^[2-9]/.test(digits) && !unassigned.test(digits));
}

export const examples: DetectorExamples = {
  match: [
    { text: "Call +49 30 901820 now", value: "+49 30 901820", why: "international with spaces" },
    { text: "+442079460958", why: "E.164, in one piece" },
    { text: "+1 (212) 555-0173", why: "international, brackets around the area" },
    { text: "(212) 555-0173", why: "North American form" },
    { text: "My cell is 2125550173", value: "2125550173", why: "ten bare digits count when the words stand before them" },
    { text: "Tel.: 030 / 901 82 00", value: "030 / 901 82 00", why: "a national form, named" },
    { text: "phone: 01 23 45 67 89", value: "01 23 45 67 89", why: "pairs of digits, as in France" },
    { text: "fax 0044 20 7946 0958", value: "0044 20 7946 0958", why: "international with 00" },
    { text: "Phone:\n467 3395", value: "467 3395", why: "a local number, named right before it" },
    { text: "Ana,302-32-1202,+1 (202) 214-3626,Elm", value: "+1 (202) 214-3626", why: "a cell of a table, digits before it" },
  ],
  ignore: [
    { text: "Your mobile subscription: 4 items, order 467 3395", why: "a word at a distance says nothing about short groups" },
    { text: "2024-05-06 12:30:45", why: "date and time" },
    { text: "Born: 1963-10-02 | Phone:", why: "a date next to the words" },
    { text: "192.168.100.200", why: "an IP address" },
    { text: "version 10.15.7021.2", why: "a version" },
    { text: "4111 1111 1111 1111", why: "a card number" },
    { text: "Order 2125550173", why: "ten bare digits without context are any number" },
    { text: "1700000000", why: "a time stamp" },
    { text: "ISBN 978-3-16-148410-0", why: "a book" },
    { text: "x = +12345678.5", why: "a number with decimals" },
    { text: "call 111 111 1111", why: "one digit throughout" },
  ],
};
