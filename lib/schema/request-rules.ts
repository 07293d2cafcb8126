/** Requests that are approved by a rule: what one says, and what the dashboard asks and is told. */
import { z } from "zod";
import { approvalDays, inventoryQuery, requestRow } from "./dashboard-api.ts";
import { categories } from "./finding.ts";
import { ownerName } from "./risk-finding.ts";
import { toolCategories } from "./tool.ts";

/** Which page of the requests. */
export const requestsQuery = z.object({ page: inventoryQuery.shape.page, size: inventoryQuery.shape.size });
export type RequestsQuery = z.infer<typeof requestsQuery>;

/** A blocked tool is never approved by a rule. */
export const ruleStatuses = ["approved", "tolerated", "unreviewed"] as const;

/** Each condition must hold. */
export const newRequestRule = z.strictObject({
  statuses: z.array(z.enum(ruleStatuses)).min(1).max(ruleStatuses.length),
  /** Empty: of any category. */
  toolCategories: z.array(z.enum(toolCategories)).max(toolCategories.length),
  /** Empty: whatever the group. */
  groups: z.array(z.string().trim().min(1).max(80)).max(50),
  /** No other kinds of data may be expected; empty: only requests without any. */
  data: z.array(z.enum(categories)).max(categories.length),
  /** How long what it approves lasts. */
  days: z.literal([...approvalDays]),
  /** Who answers for it: a role or a team. */
  owner: ownerName,
  /** How long the rule itself holds, in days. */
  holds: z.int().min(1).max(366),
});
export type NewRequestRule = z.infer<typeof newRequestRule>;

export const requestRule = newRequestRule.omit({ holds: true }).extend({
  id: z.uuid(),
  by: z.string().nullable(),
  madeAt: z.int(),
  until: z.int(),
  ended: z.boolean(),
  /** How many requests it has approved. */
  approved: z.int(),
});
export type RequestRule = z.infer<typeof requestRule>;
export const requestRulesReply = z.strictObject({ rows: z.array(requestRule) });

/** An approval that ends within this many days is listed as one that ends soon. */
export const expiringDays = 7;
/** Approvals that end soon, the next first. */
export const expiringReply = z.strictObject({ rows: z.array(requestRow) });
