import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";
import { plainWords } from "../../builders/plain-words.ts";

const { source, hints } = plainWords(
  "expiry|expires|expiration|exp|expiry date|valid thru|caducidad|validade|scadenza|vervaldatum|gültig bis",
);
const card =
  /(?:card|karte|carte|carta|tarjeta|cartão|kaart|thru|[0-9]{4,6})[^\p{L}\d]{0,3}(?:(?:de|della|do|van) )?\p{L}{0,12}[^\p{L}\d]{0,3}(?:date|on|thru|bis)?[^\p{L}\d]{0,3}$/iu;

/** A month and a year behind words that speak of a card, or behind its number. */
const detector: Detector = {
  id: "card-expiry",
  name: { one: "card expiry date", other: "card expiry dates" },
  category: "payment",
  family: "CARD",
  severity: "low",
  hints,
  pattern: new RegExp(
    `${source}(?: date)?(?: on)?(?: de (?:la )?tarjeta| do cartão| (?:della )?carta)?[: =]{0,3}(?<value>(?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?[2-4][0-9])(?![\\p{L}\\p{N}/-])`,
    "iu",
  ),
  valueGroup: "value",
  window: { before: 4, after: 48 },
  confirm: (_value, { text, start }) => (card.test(text.slice(Math.max(0, start - 40), start)) ? 0.7 : 0),
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "4111 1111 1111 1111 exp 09/27", value: "09/27", why: "behind the digits of a card" },
    { text: "card expires 11/2028", value: "11/2028", why: "named in words" },
    { text: "VALID THRU 01/29", value: "01/29", why: "as printed on cards" },
    { text: "Card expiry date: 04-30", value: "04-30", why: "with a hyphen" },
    { text: "caducidad de la tarjeta: 12/26", value: "12/26", why: "Spanish" },
    { text: "card expires gültigbis date de tarjeta08 / 2024", value: "08 / 2024", why: "another of its forms" },
    { text: "Card expiry date: =12/32", value: "12/32", why: "another of its forms" },
  ],
  ignore: [
    { text: "exp 09/27", why: "could be any date" },
    { text: "card expires 13/27", why: "no such month" },
    { text: "the offer expires 09/27", why: "no card" },
    { text: "valid thru 09/2051", why: "no card lasts so long" },
    { text: "card expires soon", why: "no date" },
  ],
};
