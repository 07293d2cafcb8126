import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { labelledValue } from "../../builders/labelled-value.ts";

/** What a company calls its customer by, behind its name. */
export default labelledValue({
  id: "customer-number",
  name: "customer number",
  category: "personal",
  family: "EMPLOYEE",
  severity: "low",
  words:
    "customer id|customer number|customer no|client id|client number|client no|member id|member number|membership number|membership no|subscriber number|loyalty number|loyalty card|frequent flyer|kundennummer|kunden nr|mitgliedsnummer|numéro client|numéro de client|número de cliente|número de socio|codice cliente|klantnummer|lidnummer|kundnummer|kundenr|asiakasnumero|číslo zákazníka|numer klienta|müşteri no|номер клиента|客户编号|会員番号|고객번호",
  value: "(?=[A-Z0-9/-]{0,12}[0-9]{2})(?:[A-Z]{1,6}[-/ ]?)?[0-9][0-9A-Z-]{3,16}",
  longest: 24,
  confidence: 0.75,
});

export const examples: DetectorExamples = {
  match: [
    { text: "Customer ID: C-104822", value: "C-104822", why: "a letter in front" },
    { text: "my customer number is 5520918", value: "5520918", why: "in a sentence" },
    { text: "Kundennummer: 30045127", value: "30045127", why: "German" },
    { text: '"member_id": "M4471290"', value: "M4471290", why: "a field of JSON" },
    { text: "klantnummer 8812045", value: "8812045", why: "Dutch" },
    { text: "Frequent flyer number: LH992003", value: "LH992003", why: "of an airline" },
    { text: "Customer ID: Caseqw-104822", value: "Caseqw-104822", why: "as long as it may be" },
    { text: "Customer ID: C-10482228222880082", value: "C-10482228222880082", why: "as long as it may be" },
    { text: "my customer number is subscribernumbernumber ECLP79FP", value: "ECLP79FP", why: "another of its forms" },
  ],
  ignore: [
    { text: "5520918", why: "nothing says that it is one" },
    { text: "customer 360 platform", why: "a product" },
    { text: "client id: your_client_id", why: "a name" },
    { text: "customer number: 12", why: "too short" },
    { text: "number of customers: 55209", why: "a count" },
  ],
};
