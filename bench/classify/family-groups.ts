import type { Family } from "../../lib/schema/finding.ts";

/** Families whose values have a form of their own. */
export const structured: readonly Family[] = ["EMAIL", "PHONE", "CARD", "BANK", "GOVID", "NET", "MEDICAL", "VEHICLE", "URL"];
/** Families that only the words around a value, or knowledge of the world, tell. */
export const contextual: readonly Family[] = ["PERSON", "ADDRESS", "LOCATION", "ORG", "DATE", "EMPLOYEE", "USERNAME"];

export const familyGroups: readonly { readonly name: string; readonly families: readonly Family[] }[] = [
  { name: "structured", families: structured },
  { name: "contextual", families: contextual },
  { name: "credentials", families: ["SECRET"] },
  { name: "documents", families: ["DOCUMENT", "CODE"] },
];
