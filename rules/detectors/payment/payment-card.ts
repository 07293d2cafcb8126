import { cardIssuer } from "../../../lib/core/checks/card-issuer.ts";
import { digitsOf } from "../../../lib/core/checks/digits-of.ts";
import { luhn } from "../../../lib/core/checks/luhn.ts";
import { hasKinds } from "../../../lib/core/checks/placeholder.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";
import { standsAlone } from "../../builders/stands-alone.ts";

const words = [
  "card",
  "cards",
  "cc",
  "credit",
  "debit",
  "visa",
  "mastercard",
  "amex",
  "cvv",
  "cvc",
  "expiry",
  "expires",
  "pan",
  "karte",
  "kreditkarte",
  "carte",
  "tarjeta",
];

/** In one piece, or in the groups that are printed on cards, with one kind of separator. */
const pattern =
  /(?<![0-9A-Za-z_.]|[0-9][-,])(?:[0-9]{12,19}|[0-9]{4}([ .-])[0-9]{4}\1[0-9]{4}\1[0-9]{4}(?:\1[0-9]{3})??|[0-9]{4}([ -])[0-9]{6}\2[0-9]{4,5})(?![0-9A-Za-z_]|[-.,][0-9])/;

const detector: Detector = {
  id: "payment-card",
  name: { one: "payment card number", other: "payment card numbers" },
  category: "payment",
  family: "CARD",
  severity: "critical",
  hints: ["<digits>"],
  pattern,
  window: { before: 4, after: 4 },
  confirm(value, context) {
    const digits = digitsOf(value);
    if (!luhn(digits) || !hasKinds(digits, 2)) return 0;
    const issuer = cardIssuer(digits);
    const named = context.near(words);
    // New ranges are opened every year: words make up for one that is not known yet.
    if (issuer === null) return named && /^[2-6]/.test(digits) ? 0.75 : 0;
    if (named) return 0.98;
    // Without any context: the usual lengths of the large networks only, because one long number in ten passes Luhn.
    const usual = digits.length === 16 ? issuer !== "maestro" && issuer !== "rupay" : issuer === "amex";
    return usual ? 0.9 : value === digits && !standsAlone(context) ? 0.3 : 0.6;
  },
  mask: (value) => {
    const digits = value.replace(/[^0-9]/g, "");
    return `${digits.slice(0, 4)} •••• •••• ${digits.slice(-4)}`;
  },
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "Please charge 4111 1111 1111 1111 today", value: "4111 1111 1111 1111", why: "Visa test number in groups of four" },
    { text: "5500-0000-0000-0004", why: "Mastercard test number with hyphens" },
    { text: "pan=378282246310005;", value: "378282246310005", why: "American Express in one piece, 15 digits" },
    { text: "3782 822463 10005", why: "American Express in its own groups of 4, 6 and 5" },
    { text: "Discover 6011111111111117 exp 09/27", value: "6011111111111117", why: "Discover, followed by an expiry date" },
    { text: "2223003122003222", why: "Mastercard of the 2-series" },
    {
      text: "4111 1111 1111 1111 123",
      value: "4111 1111 1111 1111",
      why: "the security code behind it is no part of the number",
    },
    { text: "card: 30569309025904", value: "30569309025904", why: "Diners Club has 14 digits" },
    { text: "4１１１ 1111 1111 1111", why: "full-width digits read like any other" },
    { text: "card: 3056930902590459203", value: "3056930902590459203", why: "as long as it may be" },
    { text: "pn=378282246310005;", value: "378282246310005", why: "written in another way" },
    { text: "Please charge 8281 6488 8108 1961 today", value: "8281 6488 8108 1961", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "4111 1111 1111 1112", why: "the check digit is wrong" },
    { text: "Order 1234567812345670", why: "passes Luhn, but no network issues numbers that begin with 1" },
    { text: "84111111111111111", why: "17 digits in one run; a card inside a longer number is no card" },
    { text: "4111111111111111000000", why: "22 digits in one run" },
    { text: "0000 0000 0000 0000", why: "zeros pass Luhn" },
    { text: "id=a4111111111111111f", why: "part of a longer token" },
    { text: "1700000000000", why: "a time stamp in milliseconds" },
    { text: "price 4111111111111111.50", why: "a number with decimals" },
    { text: "Discover 3254693162985963 exp 09/27", why: "resembles it, and does not pass the check" },
    { text: "Discover 5733088362309948 exp 09/27", why: "resembles it, and does not pass the check" },
  ],
};
