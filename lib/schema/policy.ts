/** What a company allows: the one form of built-in, signed and managed policy. First matching rule wins; see `core/decide`. */
import { z } from "zod";
import { actions, unscannedReasons } from "./action.ts";
import { categories, families, severities } from "./finding.ts";
import { toolId, toolStatus } from "./tool.ts";

const ruleId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(64);

export const policyRule = z.strictObject({
  id: ruleId,
  /** Every named condition must hold; an empty `when` matches everything. */
  when: z.strictObject({
    tools: z.array(toolId).min(1).optional(),
    status: z.array(toolStatus).min(1).optional(),
    categories: z.array(z.enum(categories)).min(1).optional(),
    families: z.array(z.enum(families)).min(1).optional(),
    detectors: z.array(z.string().max(64)).min(1).optional(),
    severity: z.enum(severities).optional(),
    /** At least this many values of one detector in the text. */
    count: z.int().min(1).optional(),
    unscanned: z.array(z.enum(unscannedReasons)).min(1).optional(),
  }),
  action: z.enum(actions),
});
export type PolicyRule = z.infer<typeof policyRule>;

export const policy = z.strictObject({
  version: z.literal(1),
  name: z.string().min(1).max(80),
  rules: z.array(policyRule).max(500),
  /** What happens to a finding that no rule names. */
  otherwise: z.enum(actions),
  /** What a tool is to this company; a tool that is not named is "unreviewed". */
  status: z.record(toolId, toolStatus),
  /** Where to guide people: shown first in the nudge. */
  approved: z
    .array(z.strictObject({ tool: toolId, name: z.string().min(1).max(80), url: z.url({ protocol: /^https?$/ }) }))
    .max(20),
  /** Whom to ask, shown in nudge and popup. */
  supportUrl: z.url({ protocol: /^(https|mailto)$/ }).optional(),
});
export type Policy = z.infer<typeof policy>;
