/**
 * Is this a place for prompts? An AI tool's page also has fields for names, passwords and cards, which go to the tool as an account and are
 * none of our business.
 */
import { isTextField } from "./caret.ts";

const otherTypes = new Set([
  "password",
  "email",
  "tel",
  "number",
  "date",
  "time",
  "datetime-local",
  "month",
  "week",
  "color",
  "range",
]);
/** What a browser would fill in by itself: who somebody is, how he signs in and pays. */
const otherPurposes =
  /^(?:(?:section-\S+|shipping|billing|home|work|mobile|fax|pager)\s+)*(?:name|honorific|given-name|additional-name|family-name|nickname|username|email|tel|(?:new|current)-password|one-time-code|cc-|street-address|address-|postal-code|country|organization|bday|sex|transaction-)/;

export function isPromptField(target: Element): boolean {
  if (!isTextField(target)) return true;
  return !otherTypes.has(target.type) && !otherPurposes.test(target.autocomplete.toLowerCase());
}
