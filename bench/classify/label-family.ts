import type { Family } from "../../lib/schema/finding.ts";

/**
 * Families that count as right for a label of a corpus or of another tool, most specific pattern first; the first family of the list
 * is the one that the table shows. Empty: the label is none of ours (a title, an age), and is neither wanted nor wrong.
 * Health insurance numbers are government ids in some countries and health numbers in others: both are right.
 */
const table: readonly (readonly [RegExp, ...Family[]])[] = [
  [/^(?:TITLE|AGE|NRP|PREFIX|PATTERN)$/],
  [/^SECRET$/, "SECRET"],
  [/EMAIL/, "EMAIL"],
  [/PHONE|MOBILE|FAX|TELEPHONE/, "PHONE"],
  [/LICENSE_PLATE|VEHICLE|NUMBER_PLATE|\bVIN\b|KFZ/, "VEHICLE"],
  [/CREDIT_?CARD|DEBIT_?CARD|PAYMENT_?CARD|CARD_NUMBER/, "CARD"],
  [/IBAN|SWIFT|\bBIC\b|BANK|ROUTING|ABA_|ACCOUNT|CRYPTO|BITCOIN|ETHEREUM|SORT_CODE/, "BANK"],
  [/US_NPI|MBI|NHS|MEDICARE|HEALTH|DE_BSNR|DE_LANR|MEDICAL_LICEN/, "GOVID", "MEDICAL"],
  [/MEDICAL|PATIENT|MRN/, "MEDICAL"],
  [/IP_?ADDRESS|IPV[46]|MAC_?ADDRESS|\bMAC\b|\bIP\b|IMEI/, "NET"],
  [/EMPLOYEE/, "EMPLOYEE"],
  [/USER_?NAME/, "USERNAME"],
  [/DATE|BIRTH/, "DATE"],
  [/ADDRESS|ZIP|POSTCODE|POSTAL|DE_PLZ/, "ADDRESS"],
  [/^(?:GPE|LOCATION|LOC|CITY|PLACE)$/, "LOCATION"],
  [/^ORG/, "ORG"],
  [/^PER(?:SON)?(?:_NAME)?$|^NAME$/, "PERSON"],
  [/URL|DOMAIN/, "URL"],
  [/SSN|PASSPORT|DRIVER|DRIVING|NATIONAL|TAX|SOCIAL|IDENTITY|FISCAL|_ID(?:_|$)|^ID$/, "GOVID"],
  // What is left of Presidio's labels: a country and the name of one of its numbers.
  [/^(?:US|UK|AU|CA|DE|ES|FI|IN|IT|KR|NG|PH|PL|SE|SG|TH|TR|ZA|FR|NL|BR|MX)_[A-Z_]+$/, "GOVID"],
];

export function familiesOf(label: string): readonly Family[] {
  const upper = label.toUpperCase();
  for (const [pattern, ...families] of table) if (pattern.test(upper)) return families;
  throw new Error(`no family for the label ${label}`);
}
