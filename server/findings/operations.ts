/** What the addresses of findings and assets take and answer. */
import { z } from "zod";
import { assetCard, assetReply } from "../../lib/schema/asset-card.ts";
import { findingReply, findingsChange, findingsQuery, findingsReply } from "../../lib/schema/risk-finding.ts";
import { nothing, type Operation, says } from "../api/operation.ts";

export const findingOperations: Readonly<Record<string, Operation>> = {
  "GET /api/findings": { summary: "Findings, by rank", query: findingsQuery, reply: findingsReply },
  "GET /api/findings/:finding": { summary: "One finding with its evidence", reply: findingReply },
  "POST /api/findings/changes": {
    summary: "Another status, owner or date of some findings",
    body: findingsChange,
    reply: z.strictObject({ changed: z.int() }),
  },
  "POST /api/findings/run": {
    summary: "Runs the rules now",
    body: nothing,
    reply: z.strictObject({ opened: z.int(), updated: z.int(), reopened: z.int(), closed: z.int() }),
  },
  "GET /api/assets/:asset": { summary: "What is known of an AI tool, and its card", reply: assetReply },
  "PUT /api/assets/:asset": { summary: "Fills in its card", body: assetCard, reply: says("written") },
};
