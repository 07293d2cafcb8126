import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { labelledValue } from "../../builders/labelled-value.ts";

/** What receipts and banks call a card by. Harmless alone; with a name it is half of what a help desk asks for. */
export default labelledValue({
  id: "card-last-four",
  name: "end of a card number",
  family: "CARD",
  severity: "low",
  words: "card|cards|visa|mastercard|amex|karte|kreditkarte|carte|tarjeta|cartão|carta|last four digits of|last 4 digits of",
  between:
    "(?: account| number| bancaire| de crédito| de débito)?,?(?: (?:that )?end(?:s|ing|ed)(?: in| with)?| with last (?:four|4)(?: digits)?| endet auf| (?:se )?termin(?:ant|ada|ado|a)(?: (?:en|par|em|in))?| finissant par| final| (?:my|the|her|his|your) (?:credit |debit )?card)",
  value: "(?:[*x•]{2,4}[ -]?){0,4}[0-9]{4}",
  longest: 72,
  confidence: 0.7,
});

export const examples: DetectorExamples = {
  match: [
    { text: "Card ending 1691 charged", value: "1691", why: "as banks write" },
    { text: "my Visa ending in 4242", value: "4242", why: "with the network" },
    { text: "last four digits of my card are 0117", value: "0117", why: "as people say" },
    { text: "Tarjeta terminada en 9921", value: "9921", why: "Spanish" },
    { text: "credit card ending with ****8250", value: "****8250", why: "with stars before it" },
    { text: "Karte endet auf 3310", value: "3310", why: "German" },
    { text: "credit card ending with **8250", value: "**8250", why: "as short as it may be" },
    { text: "Card ending XXXX-XXxxxxXx-xXXX1691 charged", value: "XXXX-XXxxxxXx-xXXX1691", why: "as long as it may be" },
  ],
  ignore: [
    { text: "the year ending 1991", why: "a year" },
    { text: "card 1691", why: "any number on a card" },
    { text: "card ending 16913", why: "five digits" },
    { text: "a greeting card ending with a poem", why: "no digits" },
    { text: "playing card games ended 2019", why: "games" },
  ],
};
