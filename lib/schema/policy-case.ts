/** What must come of a policy: kept in the document beside its rules, run by `waymark policy test` and before it is published. */
import { z } from "zod";
import { accountClasses, plans } from "./account.ts";
import { actions, unscannedReasons } from "./action.ts";
import { browserStates, channels } from "./circumstances.ts";
import { categories, confidenceBands, families, severities } from "./finding.ts";
import { toolCategories, toolId, toolStatus } from "./tool.ts";

/** Values of one detector, as many as `count` says. */
export const caseFinding = z.strictObject({
  detector: z.string().max(64),
  category: z.enum(categories),
  family: z.enum(families),
  severity: z.enum(severities),
  confidence: z.enum(confidenceBands).optional(),
  count: z.int().min(1).max(100_000).optional(),
  canary: z.boolean().optional(),
});
export type CaseFinding = z.infer<typeof caseFinding>;

export const policyCase = z.strictObject({
  name: z.string().min(1).max(200),
  tool: toolId.optional(),
  status: z.enum(toolStatus.options).optional(),
  toolCategory: z.enum(toolCategories).optional(),
  /** Either a text that is looked through, or what was found in one. */
  text: z.string().max(10_000).optional(),
  findings: z.array(caseFinding).max(100).optional(),
  unscanned: z.enum(unscannedReasons).optional(),
  account: z.enum(accountClasses).optional(),
  plan: z.enum(plans).optional(),
  groups: z.array(z.string().max(80)).max(50).optional(),
  channel: z.enum(channels).optional(),
  sources: z.array(z.string().max(64)).max(50).optional(),
  browser: z.array(z.enum(browserStates)).optional(),
  now: z.iso.datetime({ offset: true }).optional(),
  expect: z.strictObject({ action: z.enum(actions), rule: z.string().max(64).nullable().optional() }),
});
export type PolicyCase = z.infer<typeof policyCase>;
