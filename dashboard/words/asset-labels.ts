import type { AssetCard, CardPart } from "../../lib/schema/asset-card.ts";

/** What each part of a card asks, and an example of an answer. */
export const cardPartLabels: Record<CardPart, { readonly label: string; readonly hint: string }> = {
  owner: { label: "Owner", hint: "Who answers for it" },
  purpose: { label: "Purpose", hint: "Drafting answers to customers" },
  sources: { label: "May be given", hint: "Public texts and own drafts; no customer data" },
  boundaries: { label: "Boundaries", hint: "No decisions about people; answers are read before they leave" },
  logging: { label: "Logging", hint: "The vendor's audit log, kept for a year by IT" },
  monitoring: { label: "Answers are watched by", hint: "Sampled once a month by the team lead" },
  response: { label: "If something goes wrong", hint: "Block it here, tell the vendor, call the security desk" },
};

export const environmentLabels: Record<NonNullable<AssetCard["environment"]>, string> = {
  production: "Everyday work",
  trial: "Trial",
  development: "Development",
};

export const vendorFactLabels: Readonly<Record<string, string>> = {
  trainsOnPrompts: "Trains on what people write",
  trainsOnBusinessPrompts: "Trains on what companies' accounts write",
  retention: "Keeps data",
  certifications: "Certificates",
  businessPlan: "Plans for companies",
  country: "Vendor's country",
  region: "Data is kept in",
};

export const importKindLabels: Readonly<Record<string, string>> = {
  grant: "Access granted",
  "sign-in": "Signed in",
  traffic: "Network traffic",
  expense: "Paid for",
  extension: "Browser extension",
  audit: "Audit log",
};
