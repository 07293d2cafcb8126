import type { AssetCard, CardPart } from "../../lib/schema/asset-card.ts";
import { importForms, importSources } from "../../lib/schema/imports.ts";
import { say } from "./say.ts";

/** What each part of a card asks, and an example of an answer. */
export const cardPartLabels: Record<CardPart, { readonly label: string; readonly hint: string }> = {
  owner: { label: say("Owner"), hint: say("Who answers for it") },
  purpose: { label: say("Purpose"), hint: say("Drafting answers to customers") },
  sources: { label: say("May be given"), hint: say("Public texts and own drafts; no customer data") },
  boundaries: { label: say("Boundaries"), hint: say("No decisions about people; answers are read before they leave") },
  logging: { label: say("Logging"), hint: say("The vendor's audit log, kept for a year by IT") },
  monitoring: { label: say("Answers are watched by"), hint: say("Sampled once a month by the team lead") },
  response: { label: say("If something goes wrong"), hint: say("Block it here, tell the vendor, call the security desk") },
};

export const environmentLabels: Record<NonNullable<AssetCard["environment"]>, string> = {
  production: say("Everyday work"),
  trial: say("Trial"),
  development: say("Development"),
};

export const vendorFactLabels: Readonly<Record<string, string>> = {
  trainsOnPrompts: say("Trains on what people write"),
  trainsOnBusinessPrompts: say("Trains on what companies' accounts write"),
  retention: say("Keeps data"),
  certifications: say("Certificates"),
  businessPlan: say("Plans for companies"),
  country: say("Vendor's country"),
  region: say("Data is kept in"),
  owner: say("Whose it is"),
  breaches: say("Breaches and incidents"),
  terms: say("Terms that were read"),
};

/** How far a fact of the catalogue is backed. */
export const confidenceLabels = { high: say("Well sourced"), medium: say("One source"), low: say("Weak source") };

export const importKindLabels: Readonly<Record<string, string>> = {
  grant: say("Access granted"),
  "sign-in": say("Signed in"),
  traffic: say("Network traffic"),
  expense: say("Paid for"),
  extension: say("Browser extension"),
  audit: say("Audit log"),
};

/** What an import is called: "Single sign-on log". One of a newer server stands under its own name. */
export function importLabel(source: string): string {
  const known = importSources.find((id) => id === source);
  return known ? importForms[known].label : source;
}
