import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { labelledValue } from "../../builders/labelled-value.ts";

/** Three digits on the back, four on the front of American Express. May never be stored (PCI DSS, requirement 3.3). */
export default labelledValue({
  id: "card-security-code",
  name: "card security code",
  family: "CARD",
  severity: "high",
  words:
    "cvv|cvv2|cvc|cvc2|cvn|cvv/cvc|cvc/cvv|security code|card security code|card code|kartenprüfnummer|prüfziffer|código de seguridad|cryptogramme|cryptogramme visuel",
  value: "[0-9]{3,4}",
  longest: 4,
  confidence: 0.8,
});

export const examples: DetectorExamples = {
  match: [
    { text: "CVV: 123", value: "123", why: "three digits, named" },
    { text: "cvc2 is 0427", value: "0427", why: "four digits of American Express" },
    { text: "4111 1111 1111 1111 exp 09/27 cvv 881", value: "881", why: "beside its card" },
    { text: "card security code = 310", value: "310", why: "the long name" },
    { text: "Kartenprüfnummer: 552", value: "552", why: "German" },
    { text: '"cvv": "190"', value: "190", why: "a field of JSON" },
  ],
  ignore: [
    { text: "123", why: "nothing says that it is one" },
    { text: "the CVV has 3 or 4 digits", why: "about such codes" },
    { text: "cvv: 12345", why: "five digits" },
    { text: "validateCvv(1234567)", why: "a call" },
    { text: "cvv length 3", why: "one digit" },
  ],
};
