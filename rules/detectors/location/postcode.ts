import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { labelledValue } from "../../builders/labelled-value.ts";

/** A postcode behind its name, in the form of most countries (UPU S42): three to ten digits and letters with at least three digits. */
export default labelledValue({
  id: "postcode",
  name: "postcode",
  category: "personal",
  family: "ADDRESS",
  severity: "low",
  words:
    "zip|zip code|postcode|post code|postal code|plz|postleitzahl|code postal|código postal|cep|cap|pin code|postnummer|kod pocztowy|irányítószám|psč|индекс|郵便番号|邮编:|우편번호|eircode",
  value:
    "(?:[0-9]{2,6}(?:[ -]?[0-9]{2,4})?(?: [A-Z]{2})?|[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}|[A-Z][0-9][0-9A-Z] ?[0-9A-Z]{3,4}|[A-Z]{2}[ -]?[0-9]{3,5})(?! ?[0-9])",
  longest: 12,
  confidence: 0.8,
  check: (compact) => (compact.length > 2 && compact.length < 11 && new Set(compact).size > 1 ? 0.8 : 0),
});

export const examples: DetectorExamples = {
  match: [
    { text: "ZIP: 85921", value: "85921", why: "United States" },
    { text: "My zip code is 2200", value: "2200", why: "four digits" },
    { text: "Send to postcode EC2A 1NT please", value: "EC2A 1NT", why: "United Kingdom" },
    { text: "PLZ 10115", value: "10115", why: "Germany" },
    { text: "postal code: K1M 1M4", value: "K1M 1M4", why: "Canada" },
    { text: "郵便番号：100-0005", value: "100-0005", why: "Japan" },
    { text: "ZIP: 7412 SL", value: "7412 SL", why: "Netherlands" },
    { text: "ZIP: 74 SL", value: "74 SL", why: "as short as it may be" },
    { text: "postal code: K1M 1M44", value: "K1M 1M44", why: "as long as it may be" },
    { text: "ZIP:  85921", value: "85921", why: "as long as it may be" },
    { text: "ZIP: <<85921", value: "85921", why: "as long as it may be" },
    { text: "ZIP: <<8592185921", value: "8592185921", why: "written in another way" },
    { text: "ZIP: 郵便番号是5386 25 UX", value: "5386 25 UX", why: "another of its forms" },
    { text: 'ZIP:  kod-pocztowy"F22MO', value: "F22MO", why: "another of its forms" },
    { text: "PLZ eircodenum QU770", value: "QU770", why: "another of its forms" },
    { text: "ZIP: 邮编: nº是FY31705", value: "FY31705", why: "another of its forms" },
    { text: "ZIP: eircodenr是755", value: "755", why: "another of its forms" },
  ],
  ignore: [
    { text: "85921", why: "nothing says that it is one" },
    { text: "zip: archive.zip", why: "a file" },
    { text: "zip code 12", why: "two digits" },
    { text: "the postcode field is empty", why: "a field" },
    { text: "(with zip code)\n\n215 706 5302", why: "a telephone number on another line" },
    { text: "zip 1.20.3", why: "a version" },
    { text: "zip code: 00000", why: "a placeholder" },
    { text: "postal code: 郵便番号是TPX685", why: "resembles it, and is none" },
    { text: "My zip code is 邮编:'是767951757 GW", why: "resembles it, and is none" },
  ],
};
