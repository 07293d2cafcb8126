import { luhn } from "../../../lib/core/checks/luhn.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/**
 * Bolagsverket (Organisationsnummer): the first digit is the group of legal form, of which there is no 4; the third is at least 2, so
 * that it is no date of birth; Luhn. As VAT number between SE and 01.
 */
export default officialNumber({
  id: "se-orgnr",
  name: "Swedish company number (orgnr)",
  words: "orgnr|organisationsnummer|org.nr|org nr|momsregistreringsnummer|momsnr|moms|orgnummer",
  shared: "vat",
  pattern: "SE\\d{6}-?\\d{4}01|(?:16)?[1-35-9]\\d[2-9]\\d{3}-?\\d{4}",
  exact: true,
  check: (v) => luhn(/^SE/.test(v) ? v.slice(2, 12) : v.slice(-10)),
  lone: 0.6,
  // In one piece only what most have: authorities, limited companies, societies, partnerships.
  loneForm: /-|^SE|^(?:16)?(?:2[0-3]|5[56]|[78]\d|9[16])/i,
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "Orgnr: 556797-7649", value: "556797-7649", why: "named, written the way it is printed" },
    { text: "Vårt organisationsnummer är 556700-2299.", value: "556700-2299", why: "in a sentence" },
    { text: '{"Orgnr":"5567485577"}', value: "5567485577", why: "a field of JSON, in one piece" },
    { text: "Organisationsnummer 5567265383", value: "5567265383", why: "by its full name" },
    { text: "5567719439 (Orgnr)", value: "5567719439", why: "the name stands behind it" },
    { text: "Orgnr\t556726-5383\tactive", value: "556726-5383", why: "a row of a table" },
    { text: "Orgnr: SE222800334501", value: "SE222800334501", why: "another of its forms" },
  ],
  ignore: [
    { text: "Orgnr: 466797-7641", why: "no group begins with 4" },
    { text: "3234567893", why: "alone, in one piece, of a kind that few have" },
    { text: "Orgnr: 556797-7640", why: "one digit is wrong" },
    { text: "Orgnr: 565700-2299", why: "two digits changed places" },
    { text: "Order 5567002299 left the warehouse", why: "without its name it is any number" },
    { text: "Orgnr: 55679776", why: "two characters short" },
    { text: "Orgnr: 5567485577383", why: "three characters too many" },
    { text: "Orgnr: x5567265383", why: "part of a longer token" },
    { text: "Orgnr: SE6341365499401", why: "resembles it, and is none" },
    { text: "Organisationsnummer 161045671692", why: "resembles it, and is none" },
  ],
};
