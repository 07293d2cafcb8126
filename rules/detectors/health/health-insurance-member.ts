import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Each insurer has a form of its own: letters and digits that the text itself calls a member or policy number of a health plan. */
export default officialNumber({
  id: "health-insurance-member",
  name: "health insurance member number",
  words:
    "health insurance number|health plan id|health plan number|health insurance policy|medicaid|medical insurance number|subscriber id|member id|insurance id|numéro de mutuelle|número de afiliado|tarjeta sanitaria|tessera sanitaria|ehic|egészségbiztosítási|medibank|polisnummer zorgverzekering",
  pattern: "[A-Z]{1,4}[ -]?\\d{6,12}(?:-\\d{1,3})?|\\d{8,14}[A-Z]?",
  exact: true,
  category: "health",
  family: "MEDICAL",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Member ID: XGH204815593", value: "XGH204815593", why: "as on a card of a health plan" },
    { text: "Medicaid ID AB20481559", value: "AB20481559", why: "a public plan" },
    { text: "subscriber id W2048155-01", value: "W2048155-01", why: "the person behind the hyphen" },
    { text: '{"health plan number":"204815593271"}', value: "204815593271", why: "digits only" },
    { text: "Número de afiliado: 20481559", value: "20481559", why: "in Spanish" },
    { text: "Member ID: XGHX204815593", value: "XGHX204815593", why: "as long as it may be" },
    { text: "Member ID: XGH204815", value: "XGH204815", why: "as short as it may be" },
    { text: "Member ID: XGH204815593883", value: "XGH204815593883", why: "as long as it may be" },
    { text: "subscriber id W2048155-0", value: "W2048155-0", why: "as short as it may be" },
    { text: "subscriber id W2048155-017", value: "W2048155-017", why: "as long as it may be" },
    { text: '{"health plan number":"20481559327173"}', value: "20481559327173", why: "as long as it may be" },
  ],
  ignore: [
    { text: "Order XGH204815593", why: "without its name it is any code" },
    { text: "Member ID: 42", why: "too short" },
    { text: "member id column is an INT", why: "the name without a number" },
    { text: "Member ID: xxxx204815593x", why: "part of a longer token" },
    { text: "Medicaid since 1965", why: "a year" },
  ],
};
