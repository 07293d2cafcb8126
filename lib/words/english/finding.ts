/**
 * What was found, as one part of a list: with its article where it is one, with its number where there are more. Detectors have English names of
 * their own; in other languages the commonest are named by "kind.<id>" (`named-kinds.ts`), the rest by what family they belong to.
 */
import type { Messages } from "../../schema/message.ts";

export const finding = {
  /** What is called by a name that comes from elsewhere: a detector's in English, a list of the company's own. */
  "finding.named": { one: "{name}", other: "{count} {name}" },
  /** What stands in one of policy's protected places, as policy calls it: "your CRM". */
  "finding.source": "text from {name}",
  "family.EMAIL": { one: "an e-mail address", other: "{count} e-mail addresses" },
  "family.PHONE": { one: "a phone number", other: "{count} phone numbers" },
  "family.CARD": { one: "card data", other: "{count} pieces of card data" },
  "family.BANK": { one: "a bank or payment number", other: "{count} bank or payment numbers" },
  "family.GOVID": { one: "an official number", other: "{count} official numbers" },
  "family.NET": { one: "a device or network address", other: "{count} device or network addresses" },
  "family.MEDICAL": { one: "a piece of health data", other: "{count} pieces of health data" },
  "family.VEHICLE": { one: "a vehicle number", other: "{count} vehicle numbers" },
  "family.URL": { one: "a personal web address", other: "{count} personal web addresses" },
  "family.PERSON": { one: "the name of a person", other: "{count} names of people" },
  "family.ADDRESS": { one: "a postal address", other: "{count} postal addresses" },
  "family.LOCATION": { one: "a place", other: "{count} places" },
  "family.ORG": { one: "the name of an organisation", other: "{count} names of organisations" },
  "family.DATE": { one: "a date of birth", other: "{count} dates of birth" },
  "family.EMPLOYEE": { one: "a staff or customer number", other: "{count} staff or customer numbers" },
  "family.USERNAME": { one: "a user name", other: "{count} user names" },
  "family.SECRET": { one: "a password or key", other: "{count} passwords or keys" },
  "family.CODE": { one: "a piece of source code", other: "{count} pieces of source code" },
  "family.DOCUMENT": { one: "a confidential document", other: "{count} confidential documents" },
  "family.CUSTOM": { one: "a passage to look at", other: "{count} passages to look at" },
} satisfies Messages;
