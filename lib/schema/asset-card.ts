/** What the company itself says of an AI tool that it uses: who answers for it, what for, and how it is kept in bounds. */
import { z } from "zod";
import { accountClasses } from "./account.ts";
import { findingRow, ownerName, scorePart } from "./risk-finding.ts";

export const environments = ["production", "trial", "development"] as const;

/** The parts of a card that somebody writes. A complete card has them all. */
export const cardParts = ["owner", "purpose", "sources", "boundaries", "logging", "monitoring", "response"] as const;
export type CardPart = (typeof cardParts)[number];

const line = z.string().trim().min(1).max(300).nullable();

export const assetCard = z.strictObject({
  owner: ownerName.nullable(),
  purpose: line,
  environment: z.enum(environments).nullable(),
  /** What it may be given, where it must not be used, who keeps which log, who looks at answers, what happens if something goes wrong. */
  sources: line,
  boundaries: line,
  logging: line,
  monitoring: line,
  response: line,
});
export type AssetCard = z.infer<typeof assetCard>;

export const emptyCard: AssetCard = {
  ...{ owner: null, purpose: null, environment: null, sources: null },
  ...{ boundaries: null, logging: null, monitoring: null, response: null },
};

/** What another system said of an asset. */
export const importedEvidence = z.strictObject({
  source: z.string(),
  kind: z.string(),
  name: z.string(),
  /** Null for fewer than five. */
  people: z.int().nullable(),
  firstSeen: z.int(),
  lastSeen: z.int(),
  detail: z.string(),
});

export const assetReply = z.strictObject({
  asset: z.string(),
  name: z.string(),
  card: assetCard,
  /** 0 to 1. */
  complete: z.number(),
  missing: z.array(z.enum(cardParts)),
  /** Unsettled ones first. */
  findings: z.array(findingRow),
  /** 0 to 100; what the score rests on. Null where nothing was recorded of it. */
  score: z.int().nullable(),
  parts: z.array(scorePart),
  /** Activities by class of account in 30 days; null where fewer than five people are behind a figure. */
  accounts: z.array(z.strictObject({ account: z.enum(accountClasses), activities: z.int().nullable() })),
  /** With a value of null: somebody looked for it on that day, and it was not found. */
  facts: z.array(
    z.strictObject({
      fact: z.string(),
      value: z.string().nullable(),
      source: z.string().nullable(),
      date: z.string(),
      confidence: z.enum(["high", "medium", "low"]).nullable(),
      before: z.string().nullable(),
    }),
  ),
  evidence: z.array(importedEvidence),
  /** So many people must stand behind a number of them. */
  fewest: z.int(),
  changes: z.array(
    z.strictObject({
      at: z.int(),
      by: z.string().nullable(),
      part: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
});
export type AssetReply = z.infer<typeof assetReply>;
