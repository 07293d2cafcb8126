import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Whatever a text itself calls a national, identity or tax number, with letters of the country or the register before the digits. */
export default officialNumber({
  id: "national-id-named",
  name: "national identity or tax number",
  words:
    "national id|national identity|nid|national identification number|national insurance number|identity number|identity card number|id card number|id card no|personal id|tax id|tax identification number|taxpayer id|residence permit|government id|documento de identidad|identité nationale|ausweisnummer|steuer-id|documento d'identità|номер удостоверения|身份证号|身分證|個人番号|신분증 번호|رقم الهوية|מספר זהות|पहचान संख्या",
  pattern: "(?:[A-Z]{2,4}-\\d{6,12}|[A-Z]{1,3}\\d{7,12})",
  exact: true,
  // NID is what many registers call the number themselves.
  bare: { form: /^NID-/i, hint: " nid-" },
});

export const examples: DetectorExamples = {
  match: [
    { text: "National ID: NID-700412386", value: "NID-700412386", why: "a prefix that says it again" },
    { text: "Her tax id is TX204815593.", value: "TX204815593", why: "letters before the digits" },
    { text: '{"national_id":"n/a","identity number":"K20481559"}', value: "K20481559", why: "a field of JSON" },
    { text: "residence permit AB-1048213 until May", value: "AB-1048213", why: "a permit is an identity document" },
    { text: "Insurance: NID-700412386.", value: "NID-700412386", why: "the prefix alone says it" },
    { text: "Documento de identidad XR-20481559", value: "XR-20481559", why: "in Spanish" },
    { text: "National ID: NIDD-700412386", value: "NIDD-700412386", why: "as long as it may be" },
    { text: "National ID: NID-700412", value: "NID-700412", why: "as short as it may be" },
    { text: "National ID: NID-700412386706", value: "NID-700412386706", why: "as long as it may be" },
    { text: "Her tax id is TXu204815593.", value: "TXu204815593", why: "as long as it may be" },
    { text: "Her tax id is TX2048155.", value: "TX2048155", why: "as short as it may be" },
    { text: "Her tax id is TX204815593425.", value: "TX204815593425", why: "as long as it may be" },
  ],
  ignore: [
    { text: "National ID: 12", why: "too short for any" },
    { text: "Ticket ABC-1048213 is closed", why: "a ticket, not an identity" },
    { text: "tax id: see form W-9", why: "the name of a form" },
    { text: "personal id of the table: ROW-204", why: "a short code" },
    { text: "national identity and language in 1848", why: "prose about nations" },
    { text: "National ID: NID-700412386x", why: "part of a longer token" },
  ],
};
